import { Skeleton } from '../../../components/ui/skeleton';

const ROWS = 12;

/** The table of leads while it is on its way: its head and rows, in their heights. */
export function LeadTableSkeleton() {
  return (
    <div role="status" aria-busy="true" aria-label="Loading leads">
      <div className="hidden h-9 border-b sm:block" />
      {Array.from({ length: ROWS }, (_, row) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: placeholders are all alike.
          key={row}
          className="flex h-16 items-center gap-2.5 border-b px-4 sm:h-9 sm:pointer-coarse:h-11"
        >
          <Skeleton className="size-6 shrink-0 rounded-full" />
          <Skeleton className="h-3.5 w-36" />
          <Skeleton className="ms-auto h-3.5 w-14 sm:ms-24" />
          <Skeleton className="hidden h-3.5 w-20 sm:block" />
          <Skeleton className="hidden h-3.5 w-28 sm:block" />
          <Skeleton className="ms-auto hidden h-3.5 w-20 sm:block" />
        </div>
      ))}
    </div>
  );
}
