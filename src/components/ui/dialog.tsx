'use client';

import { type ComponentProps, cloneElement, useState } from 'react';
import type * as BaseDialog from './base/base-dialog';
import type { DialogProps } from './base/base-dialog';
import { useHeldKeys } from './late/held-keys';
import { lateModule, useLate } from './late/late-module';

const late = lateModule(() => import('./base/base-dialog'));

/** Its code is fetched when one is first opened; keys pressed until then are the dialog's. */
export function Dialog(props: DialogProps) {
  const { open, trigger } = props;
  const [used, setUsed] = useState(false);
  if (open && !used) setUsed(true);
  const base = useLate(late, used);
  useHeldKeys(used && base === undefined);
  if (used && base) return <base.Dialog {...props} defaultOpen={open === undefined} />;
  if (!trigger) return null;
  return cloneElement(trigger, {
    'aria-haspopup': 'dialog',
    'aria-expanded': false,
    onPointerEnter: late.load,
    onFocus: late.load,
    onClick: () => {
      setUsed(true);
      props.onOpenChange?.(true);
    },
  });
}

/** A button inside a dialog that closes it. */
export function DialogClose(props: ComponentProps<typeof BaseDialog.DialogClose>) {
  const base = useLate(late, true);
  return base ? <base.DialogClose {...props} /> : null;
}
