'use client';

import { useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Counts, TeamConversation } from '../../../contracts/api/conversation';
import type { RealtimeClient } from '../../shared/realtime/realtime-client';
import { useRealtime } from '../../shared/realtime/realtime-provider';
import { membersQuery } from '../../shared/team/people-queries';
import { ME_KEY, useMe, useTeamApi } from '../../shared/team/team-context';
import { COUNTS_KEY } from '../../shared/team/use-inbox-counts';
import { browserDrafts } from '../drafts/browser-drafts';
import type { DraftDesk } from '../drafts/draft-desk';
import { coalesce } from '../live/coalesce';
import { createThreadRegistry, type ThreadRegistry } from '../thread/thread-registry';
import { type ClaimStore, createClaimStore } from './claim-store';
import { type ConversationStore, createConversationStore, type Heard } from './conversation-store';
import { countsAfter, isInView } from './in-view';
import { NARROWED_KEY, VIEWS_KEY } from './list-keys';
import { monotonic } from './monotonic';
import { paced } from './paced';

const COUNTS_EVERY_MS = 2_000;

/** What lives as long as the team's pages are open, whichever of them is shown. */
export interface InboxState {
  readonly conversations: ConversationStore;
  /** Told of changes as fast as a list is read. */
  subscribeToConversations(listener: () => void): () => void;
  readonly threads: ThreadRegistry;
  readonly claims: ClaimStore;
  readonly drafts: DraftDesk;
  /** A conversation's state as an event or an answer of now tells it: rows, counts and threads follow. */
  hear(conversation: TeamConversation): Heard;
}

const InboxContext = createContext<InboxState | null>(null);

export function InboxStateProvider({ children }: { children: ReactNode }) {
  const api = useTeamApi();
  const memberId = useMe().member.id;
  const queries = useQueryClient();
  const realtime = useRealtime();
  const realtimeRef = useRef<RealtimeClient | null>(null);
  useEffect(() => {
    realtimeRef.current = realtime;
  }, [realtime]);

  const [state] = useState((): InboxState => {
    const conversations = createConversationStore();
    const isConnected = () => realtimeRef.current?.getState() === 'connected';
    const colleagues = async () => (await queries.ensureQueryData(membersQuery(api))).items;
    const threads = createThreadRegistry({ api, conversations, memberId, colleagues, isConnected });
    const counting = coalesce(() => queries.invalidateQueries({ queryKey: COUNTS_KEY }), COUNTS_EVERY_MS);

    const narrowing = coalesce(async () => {
      const saved = queries.getQueryData<{ items: readonly unknown[] }>(VIEWS_KEY);
      await Promise.all([
        queries.invalidateQueries({ queryKey: NARROWED_KEY }),
        // Where none is saved, nothing counts.
        saved?.items.length === 0 ? undefined : queries.invalidateQueries({ queryKey: VIEWS_KEY }),
      ]);
    }, COUNTS_EVERY_MS);

    const hear = (conversation: TeamConversation): Heard => {
      const [heard = { before: null, after: conversation }] = conversations.put([conversation], monotonic());
      threads.notice(conversation.id, conversation.lastTeamSeq);
      const counts = queries.getQueryData<Counts>(COUNTS_KEY);
      const next = counts && countsAfter(counts, heard.before, heard.after, memberId);
      if (next !== counts) queries.setQueryData(COUNTS_KEY, next);
      if (next !== counts || heard.before === null) counting.wish();
      if (next !== counts || heard.before?.version !== heard.after.version) narrowing.wish();
      const wasMine = heard.before !== null && isInView(heard.before, 'mine', memberId);
      if (wasMine !== isInView(heard.after, 'mine', memberId)) {
        void queries.invalidateQueries({ queryKey: ME_KEY });
      }
      return heard;
    };
    const subscribeToConversations = paced(conversations.subscribe);
    const drafts = browserDrafts(api, memberId);
    return { conversations, subscribeToConversations, threads, claims: createClaimStore(), drafts, hear };
  });
  return <InboxContext value={state}>{children}</InboxContext>;
}

export function useInbox(): InboxState {
  const state = useContext(InboxContext);
  if (!state) throw new Error('useInbox needs an InboxStateProvider above it');
  return state;
}

/** The newest known state of a conversation. */
export function useConversation(id: string | null): TeamConversation | undefined {
  const { conversations, subscribeToConversations } = useInbox();
  return useSyncExternalStore(
    subscribeToConversations,
    () => (id === null ? undefined : conversations.get(id)),
    () => undefined,
  );
}

export function useKnownConversations() {
  const { conversations, subscribeToConversations } = useInbox();
  return useSyncExternalStore(subscribeToConversations, conversations.all, conversations.all);
}

export function useClaim(conversationId: string) {
  const { claims } = useInbox();
  return useSyncExternalStore(
    claims.subscribe,
    () => claims.get(conversationId),
    () => undefined,
  );
}
