'use client';

import { useSyncExternalStore } from 'react';
import { InboxPanes } from './inbox-panes';
import { InboxSkeleton } from './inbox-skeleton';

const never = () => () => {};

/** The agents' inbox. Its times and drafts are this browser's own, so the server draws only the frame. */
export function InboxScreen() {
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return inBrowser ? <InboxPanes /> : <InboxSkeleton />;
}
