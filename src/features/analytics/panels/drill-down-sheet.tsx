'use client';

import Link from 'next/link';
import { Badge } from '../../../components/ui/badge';
import { Button } from '../../../components/ui/button';
import { EmptyState } from '../../../components/ui/empty-state';
import { Sheet } from '../../../components/ui/sheet';
import { Skeleton } from '../../../components/ui/skeleton';
import type { TeamConversation } from '../../../contracts/api/conversation';
import { useMe } from '../../shared/team/team-context';
import type { DrillDownRequest } from '../state/drill-down';
import type { Filters } from '../state/filters';
import { count } from '../state/format';
import type { PromiseRequest } from '../state/promise-rows';
import { type BehindItem, useBehind, useShown } from '../state/use-behind';

interface DrillDownSheetProps {
  request: DrillDownRequest | PromiseRequest | null;
  filters: Filters;
  onClose(): void;
}

/** What stands behind a number: as many lines as the number said. */
export function DrillDownSheet({ request, filters, onClose }: DrillDownSheetProps) {
  const items = useBehind(request, filters);
  const shown = useShown(items.data);
  const rows = shown.data?.pages.flat() ?? [];
  const total = items.data?.length ?? 0;
  return (
    <Sheet
      open={request !== null}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={request?.title ?? ''}
    >
      {items.error || shown.error ? (
        <EmptyState
          title="The conversations could not be loaded"
          action={
            <Button onClick={() => (items.error ? items.refetch() : shown.refetch())}>Try again</Button>
          }
        >
          {(items.error ?? shown.error)?.message ?? ''}
        </EmptyState>
      ) : items.isPending || (total > 0 && shown.isPending) ? (
        <div className="space-y-3 p-4" aria-busy="true">
          <Skeleton className="h-10 w-full" />
          <Skeleton className="h-10 w-full" />
          <Skeleton className="h-10 w-full" />
        </div>
      ) : total === 0 ? (
        <EmptyState title="No conversations">Nothing in this range counts towards this number.</EmptyState>
      ) : (
        <>
          <p className="tabular border-b px-4 py-2 text-xs text-muted" data-testid="drill-down-total">
            {total === 1 ? '1 entry' : `${count(total)} entries`}
            {rows.length < total ? `, the first ${count(rows.length)} shown` : ''}
          </p>
          <ul>
            {rows.map(({ key, item, conversation }) => (
              <Row key={key} item={item} conversation={conversation} />
            ))}
          </ul>
          {shown.hasNextPage ? (
            <div className="p-4">
              <Button size="sm" disabled={shown.isFetchingNextPage} onClick={() => shown.fetchNextPage()}>
                {shown.isFetchingNextPage ? 'Loading…' : 'Show more'}
              </Button>
            </div>
          ) : null}
        </>
      )}
    </Sheet>
  );
}

interface RowProps {
  item: BehindItem;
  conversation: TeamConversation | undefined;
}

function Row({ item: { conversationId, rating, reAsks, promise }, conversation }: RowProps) {
  const { timeZone } = useMe().org;
  return (
    <li className="border-b last:border-b-0">
      <Link href={`/inbox?view=all&c=${conversationId}`} className="block px-4 py-2 hover:bg-surface-hover">
        <span className="flex items-baseline gap-2">
          <span className="truncate text-sm font-medium">
            {conversation?.lead.displayName ?? 'Conversation'}
          </span>
          <span className="ms-auto flex shrink-0 items-baseline gap-2">
            {reAsks > 0 ? (
              <Badge tone="warning">{reAsks === 1 ? 'Asked again' : `Asked again ${reAsks}×`}</Badge>
            ) : null}
            {rating ? <span className="tabular text-xs font-medium">{rating.stars} of 5</span> : null}
          </span>
        </span>
        <span className="block truncate text-xs text-muted" dir="auto">
          {promise?.title ?? (conversation?.lastMessage?.preview || 'No message')}
        </span>
        {promise ? (
          <span className="tabular block text-xs text-muted">
            {`Due ${when(promise.dueAt, timeZone)} · ${promise.doneAt ? `done ${when(promise.doneAt, timeZone)}` : 'not done'}`}
          </span>
        ) : null}
        {rating?.comment ? (
          <span className="mt-1 block text-xs" dir="auto">
            “{rating.comment}”
          </span>
        ) : null}
      </Link>
    </li>
  );
}

function when(instant: string, timeZone: string): string {
  return new Date(instant).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  });
}
