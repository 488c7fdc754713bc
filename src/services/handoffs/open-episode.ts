import { v7 as uuid } from 'uuid';
import { parseBotState } from '../../contracts/bot-state';
import { findLatestHandoff, toHandoffState } from '../../db/repositories/handoffs';
import { openHandoff } from '../../domain/handoff/open-handoff';
import { decideReturnOfVisitor } from '../../domain/handoff/return-of-visitor';
import type { HandoffActor, HandoffReason } from '../../domain/handoff/types';
import type { MessageKey } from '../../domain/policy/types';
import { waitInWords } from '../../domain/policy/waiting-words';
import { DEFAULT_PRIORITY } from '../../domain/routing/order-queue';
import type { OrgPolicy } from '../policy/org-policy';
import { isTeamOpen } from '../routing/is-team-open';
import { newcomersPlace } from '../routing/queue-place';
import type { Thread } from '../thread/thread';
import { transitionContext } from './decide';
import { messageValues } from './message-values';
import { storePacket } from './store-packet';
import { unserve } from './unserve';
import { writeOpening } from './write-transition';

export interface EpisodeRequest {
  readonly reason: HandoffReason;
  readonly actor: HandoffActor;
  /** Template said to the visitor. */
  readonly messageKey: MessageKey | null;
  /** The rule in words with its actual values. */
  readonly whyNow: string;
  readonly trigger: { readonly id: string; readonly name: string } | null;
  readonly decisionId: string | null;
  /** null: the channel's own team. */
  readonly teamId: string | null;
  readonly skill: string | null;
  /** 0–100; null: the default. */
  readonly priority: number | null;
}

/**
 * (none) → queued: opens an episode with its context packet, tells the visitor and wakes the router (design §2). A
 * visitor who comes back after a wait without a person gets that wait credited; one whose conversation was reopened
 * gets the previous agent first. Out of the team's hours nobody will come: nothing is promised, the fallback is given
 * at once. Part of the caller's transaction; `saveThread` follows.
 * @returns the episode's id
 * @throws a unique violation when an episode is open already
 */
export async function openEpisode(
  thread: Thread,
  policy: OrgPolicy,
  request: EpisodeRequest,
): Promise<string> {
  const { work, conversation } = thread;
  const latest = await findLatestHandoff(work, conversation.id);
  const next = nextEpisode(thread, policy, latest && toHandoffState(latest));
  const teamId = request.teamId ?? conversation.teamId;
  const priority = request.priority ?? DEFAULT_PRIORITY;
  const { estimatedWaitSeconds: wait, position } = await newcomersPlace(work, { teamId, priority });
  const context = await transitionContext(thread, policy, teamId);
  const isServed = await isTeamOpen(work, policy, teamId);
  const planned = openHandoff(
    {
      id: uuid(),
      conversationId: conversation.id,
      reason: next.reopened && request.reason !== 'visitor_request' ? 'reopened' : request.reason,
      actor: request.actor,
      teamId,
      skill: request.skill,
      priority,
      previousHandoffId: next.previousHandoffId,
      preferredMemberId: next.preferredMemberId,
      creditedWaitSeconds: next.creditedWaitSeconds,
      messageKey: request.messageKey,
      expectedWaitSeconds: wait,
    },
    context,
  );
  const plan = isServed ? planned : { ...planned, tell: [], runRouter: false };
  const values = await messageValues(thread, policy, plan.tell, {
    wait: waitInWords(wait, thread.language),
    position,
  });
  await writeOpening(
    thread,
    plan,
    { policy, values },
    {
      triggerId: request.trigger?.id ?? null,
      triggerName: request.trigger?.name ?? null,
      whyNow: request.whyNow,
      decisionId: request.decisionId,
    },
  );
  await storePacket(thread, policy);
  startAfresh(thread);
  if (!isServed) {
    // Nobody is to be called for what is over already.
    thread.inboxEvents.delete('handoff.requested');
    await unserve(thread, policy, 'out_of_hours');
  }
  return plan.handoff.id;
}

/** What the bot could not answer has been passed on: it must not count against the visitor's next message. */
function startAfresh(thread: Thread): void {
  const state = parseBotState(thread.changes.botState ?? thread.conversation.botState);
  thread.change({ botState: JSON.parse(JSON.stringify({ ...state, fallbacksInARow: 0 })) });
}

function nextEpisode(
  thread: Thread,
  policy: OrgPolicy,
  latest: ReturnType<typeof toHandoffState> | null,
): {
  readonly reopened: boolean;
  readonly previousHandoffId: string | null;
  readonly preferredMemberId: string | null;
  readonly creditedWaitSeconds: number;
} {
  const { id } = thread.conversation;
  const open = { id, status: 'bot', closedAt: null } as const;
  const { next } = decideReturnOfVisitor(open, latest, thread.work.now, policy.document.timing);
  // A person resolved the last episode, and the visitor has come back since.
  const reopened = latest?.status === 'resolved';
  return {
    reopened,
    previousHandoffId: reopened ? latest.id : next.previousHandoffId,
    preferredMemberId: reopened ? latest.ownerMemberId : next.preferredMemberId,
    creditedWaitSeconds: next.creditedWaitSeconds,
  };
}
