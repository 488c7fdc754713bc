'use client';

import { lateComponent } from '../../../components/ui/late/late-component';
import { ThreadSkeleton } from '../thread/thread-skeleton';

/** What a list with nothing open does without; a page that opens a conversation fetches it while it takes shape. */
const opensOne = () => new URLSearchParams(window.location.search).has('c');

function ThreadMeanwhile() {
  return (
    <div className="mx-auto w-full max-w-170 px-5 pt-12">
      <ThreadSkeleton />
    </div>
  );
}

export const ThreadPane = lateComponent(
  () => import('../thread/thread-pane').then((file) => file.ThreadPane),
  ThreadMeanwhile,
  opensOne,
);

export const DetailsBody = lateComponent(
  () => import('../details/details-body').then((file) => file.DetailsBody),
  undefined,
  opensOne,
);
