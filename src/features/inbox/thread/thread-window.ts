import type { ThreadPage } from '../../../contracts/api/thread-page';
import { getThreadPage } from '../../../contracts/operations/thread';
import type { TeamApi } from '../../shared/api/team-api';
import type { LogEntry } from '../../shared/sync/ordered-log';
import { OPEN_END, type Stretch, stretchAt, withStretch } from './stretches';
import { entriesOf, type ThreadEntry } from './thread-entry';

/** Entries of a page: a few screens, so that a quick reader hardly catches up. */
const PAGE = 100;

type Where = { readonly before: number } | { readonly from: number } | { readonly around: string };

/** Which part of a thread is loaded and shown; asks for more of it. */
export interface ThreadWindow {
  /** The stretch in sight; undefined before the first page is here. */
  shown(): Stretch | undefined;
  /** The latest page; the log begins with it. */
  loadLatest(): Promise<ThreadPage>;
  /** What stands right above or below; nothing where it is there or on its way. */
  loadAbove(): void;
  loadBelow(): void;
  /** Shows the part around a message, loaded or not. @param place where the log has it, if it does */
  showAround(messageId: string, place: number | null): Promise<void>;
  showEnd(): void;
}

export interface ThreadWindowOptions {
  readonly api: TeamApi;
  readonly conversationId: string;
  /** Entries of a page other than the first. */
  onEntries(entries: readonly LogEntry<ThreadEntry>[]): void;
  onChange(): void;
}

export function createThreadWindow(options: ThreadWindowOptions): ThreadWindow {
  const { api, conversationId, onEntries, onChange } = options;
  let stretches: readonly Stretch[] = [];
  let place: number | null = null;
  let isLoading = false;

  const shown = () => stretchAt(stretches, place);
  const fetchPage = (where?: Where) =>
    api.call(getThreadPage, { params: { id: conversationId }, query: { limit: PAGE, ...where } });
  const add = ({ from, to, withPerson, conversation }: ThreadPage) => {
    const reachesEnd = to >= conversation.lastTeamSeq;
    stretches = withStretch(stretches, { from, to: reachesEnd ? OPEN_END : to, withPerson });
  };
  const load = async (where: Where) => {
    const page = await fetchPage(where);
    add(page);
    onEntries(entriesOf(page));
    onChange();
    return page;
  };
  /** One page at a time; a failure is tried again with the next scroll. */
  const loadMore = (where: Where) => {
    if (isLoading) return;
    isLoading = true;
    load(where)
      .catch(() => {})
      .finally(() => {
        isLoading = false;
      });
  };

  return {
    shown,
    loadLatest: async () => {
      const page = await fetchPage();
      add(page);
      return page;
    },
    loadAbove: () => {
      const stretch = shown();
      if (stretch && stretch.from > 0) loadMore({ before: stretch.from });
    },
    loadBelow: () => {
      const stretch = shown();
      if (stretch && stretch.to !== OPEN_END) loadMore({ from: stretch.to + 1 });
    },
    showAround: async (messageId, known) => {
      const isLoaded = known !== null && stretches.some(({ from, to }) => from <= known && known <= to);
      const found = isLoaded
        ? known
        : ((await load({ around: messageId })).messages.find(({ id }) => id === messageId)?.teamSeq ?? null);
      if (found === place) return;
      place = found;
      onChange();
    },
    showEnd: () => {
      if (place === null) return;
      place = null;
      onChange();
    },
  };
}
