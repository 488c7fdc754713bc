import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { DecisionSummary } from '../../../contracts/api/conversation';
import { threadChannel } from '../../../contracts/realtime/channels';
import { threadEvents } from '../../../contracts/realtime/events';
import { useSubscription } from '../../shared/realtime/realtime-provider';
import type { Outgoing } from '../../shared/sync/outgoing';
import { useMe } from '../../shared/team/team-context';
import { useInbox } from '../state/inbox-context';
import type { Stretch } from './stretches';
import { latestDecision, type ThreadBlock, threadBlocks } from './thread-blocks';
import { decisionEntry, messageEntry, type ThreadEntry, transitionEntry } from './thread-entry';
import type { LoadState, OpenThread } from './thread-registry';

export interface ThreadView {
  readonly thread: OpenThread;
  readonly load: LoadState;
  /** The part in sight, of which `blocks` are. */
  readonly shown: Stretch | undefined;
  readonly blocks: readonly ThreadBlock[];
  readonly outgoing: readonly Outgoing[];
  /** `seq` of the newest public message. */
  readonly lastSeq: number;
  /** The newest public message of the visitor or of a colleague. */
  readonly lastOfOthers: OthersMessage | null;
  readonly latestDecision: DecisionSummary | null;
}

/** What somebody else has said to the visitor, or the visitor to us; `name` is null for the visitor. */
export interface OthersMessage {
  readonly id: string;
  readonly seq: number;
  readonly name: string | null;
}

/** A conversation as it is: complete, in order, kept current while it is shown. */
export function useThread(conversationId: string): ThreadView {
  const { threads } = useInbox();
  const { id: memberId } = useMe().member;
  const thread = useMemo(() => threads.open(conversationId), [threads, conversationId]);
  const { log } = thread;

  useEffect(() => {
    const stop = log.start();
    thread.startSending();
    log.reconcile();
    return stop;
  }, [thread, log]);
  useSubscription(threadChannel(conversationId), {
    catalogue: threadEvents,
    handlers: {
      'message.created': ({ message }) => log.receive(messageEntry(message)),
      'message.updated': ({ message }) => log.receive(messageEntry(message)),
      'transition.recorded': ({ transition }) => log.receive(transitionEntry(transition)),
      'decision.recorded': ({ decision }) => log.receive(decisionEntry(decision)),
    },
    onStale: log.reconcile,
    onSubscribed: log.reconcile,
  });

  const { entries } = useSyncExternalStore(log.subscribe, log.getLog, log.getLog);
  const load = useSyncExternalStore(thread.subscribe, thread.getLoad, () => 'loading' as const);
  const shown = useSyncExternalStore(thread.subscribe, thread.getShown, thread.getShown);
  const outgoing = useSyncExternalStore(thread.subscribe, thread.getOutgoing, thread.getOutgoing);

  return useMemo(() => {
    const values = [...entries.values()].map((entry) => entry.value);
    return {
      thread,
      load,
      outgoing,
      blocks: shown ? threadBlocks(values, shown) : [],
      shown,
      latestDecision: latestDecision(values),
      ...newestOf(values, memberId),
    };
  }, [thread, load, outgoing, entries, shown, memberId]);
}

function newestOf(
  values: readonly ThreadEntry[],
  memberId: string,
): Pick<ThreadView, 'lastSeq' | 'lastOfOthers'> {
  let lastSeq = 0;
  let lastOfOthers: OthersMessage | null = null;
  for (const value of values) {
    if (value.kind !== 'message' || value.message.seq === null) continue;
    const { id, seq, author, authorMemberId } = value.message;
    lastSeq = Math.max(lastSeq, seq);
    const isOthers = author.kind === 'visitor' || (author.kind === 'agent' && authorMemberId !== memberId);
    if (isOthers && seq > (lastOfOthers?.seq ?? 0)) {
      lastOfOthers = { id, seq, name: author.kind === 'visitor' ? null : author.name };
    }
  }
  return { lastSeq, lastOfOthers };
}
