'use client';

import { useState } from 'react';
import type { SheetProps } from './base/base-sheet';
import { useHeldKeys } from './late/held-keys';
import { lateModule, useLate } from './late/late-module';

const late = lateModule(() => import('./base/base-sheet'));

/** A pane that slides in from the inline end; its code is fetched when one is first opened. */
export function Sheet(props: SheetProps) {
  const [used, setUsed] = useState(false);
  if (props.open && !used) setUsed(true);
  const base = useLate(late, used);
  useHeldKeys(used && base === undefined);
  return used && base ? <base.Sheet {...props} /> : null;
}
