import { Skeleton } from '../../../components/ui/skeleton';

const ROWS = ['72%', '54%', '81%', '63%', '76%', '58%', '69%', '84%'];

/** Eight rows on their way. */
export function ListSkeleton() {
  return (
    <div role="status" aria-busy="true" aria-label="Loading conversations">
      {ROWS.map((width) => (
        <div key={width} className="flex h-16 items-center gap-3 border-b px-4">
          <Skeleton round className="size-8 shrink-0" />
          <div className="flex grow flex-col gap-2">
            <Skeleton className="h-3.5 w-2/5" />
            <span style={{ width }}>
              <Skeleton className="h-3.5 w-full" />
            </span>
          </div>
        </div>
      ))}
    </div>
  );
}
