import type { HandoffCommand } from '../../handoff/commands';
import { decideTransition } from '../../handoff/decide-transition';
import { openHandoff } from '../../handoff/open-handoff';
import { fieldValue } from '../../leads/field-entry';
import type { LanguageCode } from '../../nlu/types';
import type { MessageValues } from '../../policy/message-variables';
import { renderMessage } from '../../policy/render-template';
import type { MessageKey, PolicyAction } from '../../policy/types';
import { timeInWords, waitInWords } from '../../policy/waiting-words';
import { nextOpening } from '../../time/business-hours';
import { isInHours, type TriedState } from './tried-state';
import type { Said, TryWorld } from './types';

/** The episode of a tried-out conversation, by the same state machine as a real one. */

export interface After {
  readonly state: TriedState;
  readonly said: readonly Said[];
}

/** (none) → queued, with what the visitor is told; out of hours nothing but the fallback, at once. */
export function callPerson(world: TryWorld, state: TriedState, action: PolicyAction): After {
  if (action.reason === null) return { state, said: [] };
  const { agentsOnline, expectedWaitSeconds } = state.situation;
  const request = {
    id: 'tried',
    conversationId: 'tried',
    reason: action.reason,
    actor: { kind: 'system' } as const,
    teamId: action.teamId,
    skill: action.skill,
    priority: action.priority,
    previousHandoffId: null,
    preferredMemberId: null,
    creditedWaitSeconds: 0,
    messageKey: action.messageKey,
    expectedWaitSeconds: agentsOnline > 0 ? expectedWaitSeconds : null,
  };
  const { timing, routing } = world.policy;
  const plan = openHandoff(request, { now: state.now, timing, routing });
  const opened: TriedState = {
    ...state,
    handoff: plan.handoff,
    calledBy: action.triggerId,
    handoffs: state.handoffs + 1,
    bot: { ...state.bot, fallbacksInARow: 0 },
    toldToWait: false,
  };
  if (isInHours(world, state)) return { state: opened, said: saidInWords(world, opened, plan.tell) };
  return command(world, opened, {
    type: 'unserve',
    cause: 'out_of_hours',
    fallback: world.policy.fallbacks[0] ?? 'bot_continues',
  });
}

/** A command on the open episode; one that is refused changes nothing. */
export function command(world: TryWorld, state: TriedState, given: HandoffCommand): After {
  if (state.handoff === null) return { state, said: [] };
  const { timing, routing } = world.policy;
  const context = { now: state.now, timing, routing, conversationStatus: 'waiting' } as const;
  const result = decideTransition(state.handoff, given, context);
  if (!result.ok) return { state, said: [] };
  const handoff = { ...state.handoff, ...result.plan.set };
  const after = { ...state, handoff: handoff.endedAt === null ? handoff : null };
  return { state: after, said: saidInWords(world, after, result.plan.tell) };
}

/** What a wait brings: a word while somebody may come, the fallback when nobody does (decision 6, design §2). */
export function afterWaiting(world: TryWorld, state: TriedState): After {
  if (state.handoff === null) return { state, said: [] };
  const { timing, fallbacks } = world.policy;
  const waited = (state.now.getTime() - state.handoff.requestedAt.getTime()) / 1000;
  const nobody = state.situation.agentsOnline === 0 && waited >= timing.stillWaitingSeconds;
  if (nobody || waited >= timing.maxWaitSeconds) {
    const cause = nobody ? 'nobody_online' : 'max_wait';
    return command(world, state, { type: 'unserve', cause, fallback: fallbacks[0] ?? 'bot_continues' });
  }
  if (state.toldToWait || waited < timing.stillWaitingSeconds) return { state, said: [] };
  return { state: { ...state, toldToWait: true }, said: saidInWords(world, state, ['stillWaiting']) };
}

/** Templates of the policy as the visitor would read them. */
export function saidInWords(
  world: TryWorld,
  state: TriedState,
  keys: readonly MessageKey[],
): readonly Said[] {
  const language = languageOf(world, state);
  return keys
    .map((key) => renderMessage(world.policy, key, language, valuesOf(world, state), world.voice))
    .filter((text) => text !== '')
    .map((text) => ({ author: 'system', text }));
}

/** The language that the visitor writes in; before they have shown one, that of the try-out. */
export function languageOf(world: TryWorld, { bot }: TriedState): LanguageCode {
  return bot.language ?? world.language;
}

function valuesOf(world: TryWorld, state: TriedState): MessageValues {
  const { hours } = world.policy;
  const language = languageOf(world, state);
  const { agentsOnline, expectedWaitSeconds, queueLength } = state.situation;
  const opening = isInHours(world, state) ? null : nextOpening(hours, state.now);
  return {
    orgName: world.orgName,
    visitorName: fieldValue(state.fields, 'name')?.split(/\s+/)[0] ?? null,
    agentName: null,
    teamName: world.teamName,
    position: queueLength + 1,
    wait: waitInWords(agentsOnline > 0 ? expectedWaitSeconds : null, language),
    opensAt: opening && timeInWords(opening, state.now, hours.timeZone, language),
  };
}
