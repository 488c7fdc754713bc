import { conversationChannel } from '../../contracts/realtime/channels';
import { conversationEvents } from '../../contracts/realtime/events';
import { isUnreachable } from '../../db/errors';
import { findCandidates, findWaiting, type WaitingEpisode } from '../../db/queries/candidates';
import { touchAssigned } from '../../db/repositories/members';
import { chosenStatus } from '../../db/repositories/presence';
import { ROUTING_STRATEGIES } from '../../domain/policy/types';
import { type AgentChoicePolicy, chooseAgent, choosePrevious } from '../../domain/routing/choose-agent';
import { orderQueue } from '../../domain/routing/order-queue';
import { presenceOf } from '../../domain/routing/presence';
import { isWrappingUp } from '../../domain/routing/wrap-up';
import type { SystemContext } from '../context';
import { makeEvent } from '../emit';
import { commandHandoff } from '../handoffs/decide';
import { unserve } from '../handoffs/unserve';
import { loadMember } from '../members/member-load';
import { loadOrgPolicy, type OrgPolicy } from '../policy/org-policy';
import { ServiceProblem } from '../problem';
import { saveThread } from '../thread/save-thread';
import { openThread } from '../thread/thread';
import { loadVisitorConversation } from '../thread/visitor-conversation';
import { inTenant, type Work } from '../work';
import { isTeamOpen } from './is-team-open';

/** Visitors beyond this place hear of their new place with their next own event. */
const TOLD_OF_THEIR_PLACE = 50;

/**
 * The router (design §2): offers what waits in push teams to eligible agents, best first, and what comes back in the
 * others to the agent who had it, gives the fallback to what came out of hours, and tells the waiting visitors their
 * new place. Runs after every change of queue or staff.
 * @returns how many offers were made
 */
export async function drainQueue(ctx: SystemContext): Promise<{ readonly offered: number }> {
  const waiting = await inTenant(ctx, async (work) => {
    const { document } = await loadOrgPolicy(work);
    return orderQueue(await findWaiting(work), document.routing, work.now);
  });
  let offered = 0;
  const failures: unknown[] = [];
  for (const episode of waiting) {
    try {
      offered += await route(ctx, episode);
    } catch (error) {
      if (isUnreachable(error)) throw error;
      ctx.log.error({ err: error, handoffId: episode.id }, 'an episode could not be routed');
      failures.push(error);
    }
  }
  await announcePlaces(ctx, waiting);
  // The others were routed; for this one the job is tried again.
  if (failures.length > 0) throw failures[0];
  return { offered };
}

async function route(ctx: SystemContext, episode: WaitingEpisode): Promise<number> {
  if (await closeIfOutOfHours(ctx, episode)) return 0;
  const isToOffer = episode.routingMode === 'push' || episode.preferredMemberId !== null;
  return isToOffer && !episode.isHeldBack && episode.status === 'queued' ? offerToBest(ctx, episode) : 0;
}

async function closeIfOutOfHours(ctx: SystemContext, episode: WaitingEpisode): Promise<boolean> {
  return inTenant(ctx, async (work) => {
    const policy = await loadOrgPolicy(work);
    if (await isTeamOpen(work, policy, episode.teamId)) return false;
    const thread = await openThread(work, episode.conversationId);
    if (thread.handoff?.id !== episode.id || thread.handoff.status !== 'queued') return false;
    await unserve(thread, policy, 'out_of_hours');
    await saveThread(thread);
    return true;
  });
}

async function offerToBest(ctx: SystemContext, episode: WaitingEpisode): Promise<number> {
  return inTenant(ctx, async (work) => {
    const policy = await loadOrgPolicy(work);
    const thread = await openThread(work, episode.conversationId);
    if (thread.handoff?.id !== episode.id || thread.handoff.status !== 'queued') return 0;
    const candidates = await findCandidates(work, policy.document.routing.idleKeepsCapacity);
    const choose = episode.routingMode === 'push' ? chooseAgent : choosePrevious;
    const choice = choose(candidates, episode, choicePolicy(policy, episode), work.now);
    if (choice.kind !== 'offer') return 0;
    const { memberId } = choice;
    const { member, load } = await loadMember(work, policy, memberId, {
      exceptHandoffId: episode.id,
      mayOverride: false,
    });
    // They may have left, or ended something, between the look and the lock.
    if (presenceOf(member.lastHeartbeatAt, chosenStatus(member.presence), work.now) !== 'online') return 0;
    if (isWrappingUp(member.wrapUpUntil, work.now)) return 0;
    await commandHandoff(thread, policy, { type: 'offer', memberId, load });
    await touchAssigned(work, memberId);
    await saveThread(thread);
    return 1;
  }).catch((error: unknown) => {
    // Somebody claimed it, or the agent filled up, between the look and the lock: the next run sees that.
    if (error instanceof ServiceProblem) return 0;
    throw error;
  });
}

function choicePolicy(policy: OrgPolicy, episode: WaitingEpisode): AgentChoicePolicy {
  const { routing, timing } = policy.document;
  const ofTeam = ROUTING_STRATEGIES.find((strategy) => strategy === episode.strategy);
  return {
    strategy: ofTeam ?? routing.strategy,
    reofferAfterAllPassedSeconds: timing.reofferAfterAllPassedSeconds,
  };
}

async function announcePlaces(ctx: SystemContext, waiting: readonly WaitingEpisode[]): Promise<void> {
  if (waiting.length === 0) return;
  await inTenant(ctx, async (work: Work) => {
    for (const { conversationId } of waiting.slice(0, TOLD_OF_THEIR_PLACE)) {
      const conversation = await loadVisitorConversation(work, conversationId);
      if (!conversation?.handoff) continue;
      const channel = conversationChannel(conversationId);
      work.events.push(
        makeEvent(conversationEvents, channel, 'handoff.updated', { conversationId, conversation }),
      );
    }
  });
}
