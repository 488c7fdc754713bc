import { Skeleton } from '../../../components/ui/skeleton';
import { ListSkeleton } from '../list/list-skeleton';

/** The inbox before the browser has taken over. */
export function InboxSkeleton() {
  return (
    <div className="flex min-h-0 grow">
      <div className="flex w-full shrink-0 flex-col sm:w-[48%] sm:border-e md:w-[42%] lg:w-85">
        <div className="flex h-12 items-center ps-4">
          <h1 className="text-base font-semibold">Inbox</h1>
        </div>
        <div className="flex h-8 items-center gap-3 px-4">
          <Skeleton className="h-4 w-16" />
          <Skeleton className="h-4 w-12" />
          <Skeleton className="h-4 w-14" />
        </div>
        <div className="border-b px-4 py-2">
          <Skeleton className="h-8 w-full" />
        </div>
        <ListSkeleton />
      </div>
    </div>
  );
}
