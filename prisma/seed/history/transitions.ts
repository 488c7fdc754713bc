import { addSeconds, secondsBetween } from '../../../src/domain/handoff/add-seconds';
import type { HandoffCommand, MemberLoad, TransitionContext } from '../../../src/domain/handoff/commands';
import { decideTransition } from '../../../src/domain/handoff/decide-transition';
import type { OpeningPlan, PlannedTimer, TransitionPlan } from '../../../src/domain/handoff/plan';
import type { TimerKind } from '../../../src/domain/handoff/types';
import type { MessageValues } from '../../../src/domain/policy/message-variables';
import type { Agent } from './agents';
import type { Episode, EpisodeExtras } from './episode';
import { completePacket, copyPacket } from './packets';
import type { Talk } from './talk';
import { tell } from './tell';

/** After this the agent who was set away has clicked "I'm back". */
const BACK_AFTER_SECONDS = 420;

export function transitionContext({ world, status }: Talk): TransitionContext {
  const { timing, routing } = world.org.policy;
  return { now: world.now, timing, routing, conversationStatus: status };
}

export function loadOf(talk: Talk, agent: Agent): MemberLoad {
  const openCount = talk.world.loadOf(agent.id, talk.open?.state.id ?? null);
  return { openCount, capacity: agent.capacity, mayOverride: false };
}

/**
 * Decides a command on the open episode and writes its plan as the services do.
 * @returns the plan, or null when the state machine refused
 */
export function command(
  talk: Talk,
  wish: HandoffCommand,
  options: { readonly values?: MessageValues; readonly extras?: EpisodeExtras } = {},
): TransitionPlan | null {
  const episode = talk.open;
  if (!episode) return null;
  const result = decideTransition(episode.state, wish, transitionContext(talk));
  if (!result.ok) return null;
  writeTransition(talk, episode, result.plan, options.values ?? {}, options.extras ?? {});
  return result.plan;
}

function writeTransition(
  talk: Talk,
  episode: Episode,
  plan: TransitionPlan,
  values: MessageValues,
  extras: EpisodeExtras,
): void {
  const { world } = talk;
  for (const kind of plan.timers.cancel) episode.timers.delete(kind);
  schedule(talk, episode, plan.timers.schedule);
  if (plan.misses) recordMisses(talk, plan.misses);
  if (plan.unchanged || (plan.events.length === 0 && Object.keys(plan.set).length === 0)) {
    tell(talk, plan.tell, values);
    return;
  }
  const before = episode.state;
  episode.state = { ...before, ...plan.set, version: plan.guard.version + 1 };
  Object.assign(episode, extras);
  episode.offerDeadline = plan.timers.schedule.find(({ kind }) => kind === 'offer_deadline')?.dueAt ?? null;
  for (const event of plan.events) talk.record(before.id, event);
  const after = episode.state;
  const ended = after.endedAt !== null;
  const asksCsat = plan.askCsat && after.engagedAt !== null;
  talk.status = plan.conversation.status;
  talk.snoozedUntil = plan.conversation.snoozedUntil;
  talk.ownerMemberId = !ended && after.acceptedAt !== null ? after.ownerMemberId : null;
  if (talk.status === 'closed') talk.closedAt = world.now;
  if (asksCsat) talk.csatHandoffId = after.id;
  noteWork(talk, episode);
  // The owner is named although the episode has just ended.
  const agentName = world.agent(after.ownerMemberId ?? before.ownerMemberId)?.name ?? null;
  tell(talk, asksCsat ? [...plan.tell, 'askCsat'] : plan.tell, { agentName, ...values });
  const child =
    plan.child && writeOpening(talk, plan.child, { ...NO_TRIGGER, whyNow: episode.whyNow }, values);
  if (child) copyPacket(world.id(), episode, child);
  talk.save();
  if (after.status === 'accepted' && before.status !== 'accepted') completePacket(talk);
  if (after.status !== before.status) world.reactions.moved(talk, episode, after.status);
  if (child) world.reactions.moved(talk, child, child.state.status);
  if (plan.runRouter) world.reactions.routeQueue();
}

export interface OpeningExtras {
  readonly triggerId: string | null;
  readonly triggerName: string | null;
  readonly whyNow: string;
  readonly decisionId: string | null;
}

const NO_TRIGGER = { triggerId: null, triggerName: null, decisionId: null } as const;

/** Writes a new episode; the caller saves, stores the packet and tells the others. */
export function writeOpening(
  talk: Talk,
  plan: OpeningPlan,
  extras: OpeningExtras,
  values: MessageValues,
): Episode {
  const { handoff } = plan;
  const episode: Episode = {
    ...extras,
    state: handoff,
    visitorWaitSince: addSeconds(handoff.requestedAt, -handoff.creditedWaitSeconds),
    offerDeadline: null,
    outcomeNote: null,
    lastSpeaker: null,
    reopenedAt: null,
    packetOpenedAt: null,
    packetComplete: null,
    snoozedSeconds: 0,
    snoozeStartedAt: null,
    packet: null,
    timers: new Map(),
    noticed: new Set(),
  };
  talk.episodes.push(episode);
  for (const event of plan.events) talk.record(handoff.id, event);
  schedule(talk, episode, plan.schedule);
  talk.status = plan.conversation.status;
  talk.snoozedUntil = plan.conversation.snoozedUntil;
  talk.ownerMemberId = handoff.acceptedAt === null ? null : handoff.ownerMemberId;
  talk.teamId = handoff.teamId;
  talk.priority = handoff.priority;
  talk.closedAt = null;
  noteWork(talk, episode);
  tell(talk, plan.tell, values);
  return episode;
}

function schedule(talk: Talk, episode: Episode, timers: readonly PlannedTimer[]): void {
  const { world } = talk;
  for (const { kind, dueAt } of timers) {
    const ticket = world.ticket();
    episode.timers.set(kind, ticket);
    world.at(dueAt, () => fire(talk, episode, kind, ticket));
  }
}

/** A timer that was cancelled or moved since fires for nothing. */
function fire(talk: Talk, episode: Episode, kind: TimerKind, ticket: number): void {
  if (episode.timers.get(kind) !== ticket || talk.open !== episode) return;
  episode.timers.delete(kind);
  talk.world.reactions.timerFired(talk, kind);
}

function recordMisses({ world }: Talk, { memberId, inARow, setAway }: NonNullable<TransitionPlan['misses']>) {
  const agent = world.agent(memberId);
  if (!agent) return;
  agent.missedOffers = inARow;
  if (!setAway) return;
  agent.awayUntil = addSeconds(world.now, BACK_AFTER_SECONDS);
  world.after(BACK_AFTER_SECONDS, () => {
    agent.missedOffers = 0;
    world.reactions.routeQueue();
  });
}

/** Keeps what the router and the wait estimate look at. */
function noteWork({ world }: Talk, { state }: Episode): void {
  const { acceptedAt, engagedAt, endedAt, ownerMemberId, offeredMemberId } = state;
  const offered = world.agent(offeredMemberId);
  if (offered) offered.lastAssignedAt = world.now;
  const owner = world.agent(ownerMemberId);
  if (!owner) return;
  if (endedAt !== null || acceptedAt?.getTime() === world.now.getTime()) owner.lastActiveAt = world.now;
  if (endedAt === null || acceptedAt === null || engagedAt === null) return;
  if (secondsBetween(acceptedAt, engagedAt) >= 0) world.served.push({ acceptedAt, engagedAt, endedAt });
}
