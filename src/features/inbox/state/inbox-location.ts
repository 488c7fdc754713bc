import { INBOX_VIEWS, type InboxView } from '../../../contracts/api/conversation';
import {
  type InboxFilter,
  type InboxFilterKey,
  inboxFilterSchema,
} from '../../../contracts/api/inbox-filter';

/** What the inbox shows, as the address says it: `/inbox?view=waiting&c=ID`. */
export interface InboxLocation {
  readonly view: InboxView;
  readonly conversationId: string | null;
  /** The message of it that is asked for. */
  readonly messageId: string | null;
  readonly search: string;
  /** Conversations behind a number of the dashboard: their ids, as its link gave them. */
  readonly ids: string | null;
  readonly filter: InboxFilter;
}

const UUID = /^[0-9a-f-]{36}$/;
const FILTER_KEYS = Object.keys(inboxFilterSchema.shape) as InboxFilterKey[];

export const NO_FILTER: InboxFilter = {};

export function readLocation(params: Pick<URLSearchParams, 'get'>): InboxLocation {
  const uuidOf = (name: string) => {
    const value = params.get(name);
    return value && UUID.test(value) ? value : null;
  };
  const ids = params.get('ids');
  return {
    view: INBOX_VIEWS.find((view) => view === params.get('view')) ?? (ids ? 'all' : 'waiting'),
    conversationId: uuidOf('c'),
    messageId: uuidOf('m'),
    search: (params.get('q') ?? '').slice(0, 200),
    ids,
    filter: readFilter(params),
  };
}

/** What of the address is a filter; a value that is none is left out and the others hold. */
function readFilter(params: Pick<URLSearchParams, 'get'>): InboxFilter {
  let filter = NO_FILTER;
  for (const key of FILTER_KEYS) {
    const parsed = inboxFilterSchema.safeParse({ [key]: params.get(key) ?? undefined });
    if (parsed.success && parsed.data[key] !== undefined) filter = { ...filter, ...parsed.data };
  }
  return filter;
}

export function hrefOf({ view, conversationId, messageId, search, ids, filter }: InboxLocation): string {
  const params = new URLSearchParams({ view });
  if (conversationId) params.set('c', conversationId);
  if (messageId) params.set('m', messageId);
  if (search) params.set('q', search);
  if (ids) params.set('ids', ids);
  for (const key of FILTER_KEYS) {
    const value = filter[key];
    if (value) params.set(key, value);
  }
  return `/inbox?${params}`;
}

export function isFiltered(filter: InboxFilter): boolean {
  return FILTER_KEYS.some((key) => filter[key] !== undefined);
}

/** Whether two selections list the same conversations. */
export function isSameFilter(a: InboxFilter, b: InboxFilter): boolean {
  return FILTER_KEYS.every((key) => a[key] === b[key]);
}
