import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether keys are written as on a Mac; a server cannot know and says no. */
export const useIsMac = (): boolean =>
  useSyncExternalStore(
    never,
    () => /Mac|iPhone|iPad/.test(navigator.userAgent),
    () => false,
  );
