'use client';

import { type ComponentType, createElement } from 'react';
import { useHeldKeys } from './held-keys';
import { type LateModule, lateModule, useLate } from './late-module';

interface LateViewProps<P extends object> {
  late: LateModule<ComponentType<P>>;
  Meanwhile?: ComponentType | undefined;
  holdsKeys: boolean;
  props: P;
}

function LateView<P extends object>({ late, Meanwhile, holdsKeys, props }: LateViewProps<P>) {
  const loaded = useLate(late, true);
  useHeldKeys(holdsKeys && loaded === undefined);
  if (loaded) return createElement(loaded, props);
  return Meanwhile ? <Meanwhile /> : null;
}

/**
 * A part of a page whose code comes when it is first drawn, or earlier if there is time.
 * @param Meanwhile what is drawn until then; without one, nothing
 * @param atOnce whether this page is sure to need it: then it is fetched while the page takes shape
 */
export function lateComponent<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Meanwhile?: ComponentType,
  atOnce?: () => boolean,
): ComponentType<P> {
  const late = lateModule(load);
  if (typeof window !== 'undefined' && atOnce?.()) late.load();
  return (props) => <LateView late={late} Meanwhile={Meanwhile} holdsKeys={false} props={props} />;
}

/** The same for a dialog that a key opens: keys pressed until it is there are meant for it. */
export function lateDialog<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const late = lateModule(load);
  return (props) => <LateView late={late} holdsKeys props={props} />;
}
