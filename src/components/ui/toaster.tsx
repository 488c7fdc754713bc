'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { lateModule, useLate } from './late/late-module';
import { toastQueue } from './toast-queue';

const late = lateModule(() => import('./base/base-toaster'));

/** Where toasts appear; one per surface. What is said before its code is there waits for it. */
export function Toaster() {
  const wanted = useSyncExternalStore(toastQueue.subscribe, toastQueue.isWaiting, () => false);
  const base = useLate(late, wanted);
  useEffect(() => {
    // The toaster below listens by now.
    if (base) return toastQueue.open(base.toast);
  }, [base]);
  return base ? <base.Toaster /> : null;
}
