import clsx from 'clsx';
import { Skeleton } from '../../../components/ui/skeleton';

const BUBBLES = [
  { id: 'a', ours: false, className: 'h-9 w-48' },
  { id: 'b', ours: true, className: 'h-15 w-72' },
  { id: 'c', ours: false, className: 'h-9 w-64' },
  { id: 'd', ours: true, className: 'h-9 w-56' },
];

/** A conversation on its way. */
export function ThreadSkeleton() {
  return (
    <div
      role="status"
      aria-busy="true"
      aria-label="Loading the conversation"
      className="flex flex-col gap-5 pt-8"
    >
      {BUBBLES.map(({ id, ours, className }) => (
        <div key={id} className={clsx('flex gap-2', ours && 'flex-row-reverse')}>
          <Skeleton round className="size-6 shrink-0" />
          <Skeleton className={className} />
        </div>
      ))}
    </div>
  );
}
