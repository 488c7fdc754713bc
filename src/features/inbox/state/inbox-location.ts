import { INBOX_VIEWS, type InboxView } from '../../../contracts/api/conversation';
import { HANDOFF_REASONS, type HandoffReason } from '../../../domain/handoff/types';

/** What the inbox shows, as the address says it: `/inbox?view=waiting&c=ID`. */
export interface InboxLocation {
  readonly view: InboxView;
  readonly conversationId: string | null;
  readonly search: string;
  /** Conversations behind a number of the dashboard: their ids, as its link gave them. */
  readonly ids: string | null;
  readonly reason: HandoffReason | null;
}

const UUID = /^[0-9a-f-]{36}$/;

export function readLocation(params: Pick<URLSearchParams, 'get'>): InboxLocation {
  const conversationId = params.get('c');
  const ids = params.get('ids');
  return {
    view: INBOX_VIEWS.find((view) => view === params.get('view')) ?? (ids ? 'all' : 'waiting'),
    conversationId: conversationId && UUID.test(conversationId) ? conversationId : null,
    search: (params.get('q') ?? '').slice(0, 200),
    ids,
    reason: HANDOFF_REASONS.find((reason) => reason === params.get('reason')) ?? null,
  };
}

export function hrefOf({ view, conversationId, search, ids, reason }: InboxLocation): string {
  const params = new URLSearchParams({ view });
  if (conversationId) params.set('c', conversationId);
  if (search) params.set('q', search);
  if (ids) params.set('ids', ids);
  if (reason) params.set('reason', reason);
  return `/inbox?${params}`;
}
