import type { InboxView, TeamConversation } from '../../../contracts/api/conversation';
import type { Known } from './conversation-store';
import { isInView } from './in-view';
import { type ListOrder, orderRows } from './order-rows';

/** One answer of the list, and when it was asked for. */
export interface FetchedPage {
  readonly ids: readonly string[];
  /** Milliseconds of the clock that the store is told. */
  readonly startedAt: number;
}

export interface ViewRowsInput {
  readonly view: InboxView;
  readonly order: ListOrder;
  /** A search is the server's to answer: only what it found is shown. */
  readonly searching: boolean;
  readonly pages: readonly FetchedPage[];
  /** Whether the server has more after the last page. */
  readonly hasMore: boolean;
  readonly known: ReadonlyMap<string, Known>;
  readonly memberId: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly ageingPerMinute: number;
}

/**
 * The rows of a view: what was fetched, in its newest state and where it belongs by now, and what was heard of since.
 * A row that the server did not list and that nobody has mentioned since has left the view unseen; one that would come
 * after the last fetched row waits for its page.
 */
export function viewRows(input: ViewRowsInput): TeamConversation[] {
  const { view, known, pages, memberId } = input;
  const fetched = new Set(pages.flatMap((page) => page.ids));
  const since = Math.min(...pages.map((page) => page.startedAt));
  const rows: TeamConversation[] = [];
  for (const { row, heardAt } of known.values()) {
    const mentioned = fetched.has(row.id) || (!input.searching && heardAt >= since);
    if (mentioned && isInView(row, view, memberId)) rows.push(row);
  }
  const ordered = orderRows(rows, input.order, input.now, input.ageingPerMinute);
  if (!input.hasMore) return ordered;
  return ordered.slice(0, ordered.findLastIndex((row) => fetched.has(row.id)) + 1);
}
