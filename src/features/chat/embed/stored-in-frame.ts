const PROBE = 'baton:probe';

/** Whether the browser lets this frame store anything; with third-party storage blocked even asking throws. */
export function isStorageKept(): boolean {
  try {
    localStorage.setItem(PROBE, '1');
    localStorage.removeItem(PROBE);
    return true;
  } catch {
    return false;
  }
}

/** Whether it is still there tomorrow: Apple's engine forgets what frames of other sites store when the browser quits. */
export const isStorageLasting = () => !navigator.vendor.startsWith('Apple');
