import { openByTakeover, openHandoff } from '../../../src/domain/handoff/open-handoff';
import { decideReturnOfVisitor } from '../../../src/domain/handoff/return-of-visitor';
import type { HandoffActor, HandoffReason } from '../../../src/domain/handoff/types';
import type { MessageKey } from '../../../src/domain/policy/types';
import { waitInWords } from '../../../src/domain/policy/waiting-words';
import type { Agent } from './agents';
import { completePacket, storePacket } from './packets';
import type { Talk } from './talk';
import { loadOf, transitionContext, writeOpening } from './transitions';
import { expectedWait } from './waits';

const DEFAULT_PRIORITY = 50;

export interface EpisodeRequest {
  readonly reason: HandoffReason;
  readonly actor: HandoffActor;
  readonly messageKey: MessageKey | null;
  readonly whyNow: string;
  readonly trigger?: { readonly id: string; readonly name: string } | null;
  readonly decisionId?: string | null;
  readonly teamId?: string | null;
  readonly skill?: string | null;
  readonly priority?: number | null;
}

/** (none) → queued. */
export function openEpisode(talk: Talk, request: EpisodeRequest): void {
  const { world } = talk;
  const next = nextEpisode(talk);
  const teamId = request.teamId ?? talk.teamId;
  const wait = expectedWait(world, teamId, 1);
  const plan = openHandoff(
    {
      id: world.id(),
      conversationId: talk.id,
      reason: next.reopened && request.reason !== 'visitor_request' ? 'reopened' : request.reason,
      actor: request.actor,
      teamId,
      skill: request.skill ?? null,
      priority: request.priority ?? DEFAULT_PRIORITY,
      previousHandoffId: next.previousHandoffId,
      preferredMemberId: next.preferredMemberId,
      creditedWaitSeconds: next.creditedWaitSeconds,
      messageKey: request.messageKey,
      expectedWaitSeconds: wait,
    },
    transitionContext(talk),
  );
  const { trigger = null, whyNow, decisionId = null } = request;
  const extras = { triggerId: trigger?.id ?? null, triggerName: trigger?.name ?? null, whyNow, decisionId };
  const episode = writeOpening(talk, plan, extras, { wait: waitInWords(wait, talk.language) });
  storePacket(talk);
  talk.save();
  world.reactions.moved(talk, episode, 'queued');
  world.reactions.routeQueue();
}

/** (none) → accepted. @returns whether the agent had room */
export function takeOver(talk: Talk, agent: Agent): boolean {
  const { world } = talk;
  const result = openByTakeover(
    {
      id: world.id(),
      conversationId: talk.id,
      teamId: talk.teamId,
      memberId: agent.id,
      load: loadOf(talk, agent),
    },
    transitionContext(talk),
  );
  if (!result.ok) return false;
  const whyNow = `${agent.name} took over from the bot.`;
  const extras = { triggerId: null, triggerName: null, whyNow, decisionId: null };
  const episode = writeOpening(talk, result.plan, extras, { agentName: agent.name });
  storePacket(talk);
  completePacket(talk);
  talk.save();
  world.reactions.moved(talk, episode, 'accepted');
  return true;
}

function nextEpisode(talk: Talk) {
  const { world, latest } = talk;
  const open = { id: talk.id, status: 'bot', closedAt: null } as const;
  const state = latest?.state ?? null;
  const { next } = decideReturnOfVisitor(open, state, world.now, world.org.policy.timing);
  const reopened = state?.status === 'resolved';
  return {
    reopened,
    previousHandoffId: reopened ? state.id : next.previousHandoffId,
    preferredMemberId: reopened ? state.ownerMemberId : next.preferredMemberId,
    creditedWaitSeconds: Math.round(next.creditedWaitSeconds),
  };
}
