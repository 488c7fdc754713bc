import type { HandoffState } from '../../handoff/types';
import type { LeadFields } from '../../leads/field-entry';
import { scoreLead } from '../../leads/score-lead';
import { fieldSignals } from '../../leads/signals';
import type { LeadScore, ScoreSignal } from '../../leads/types';
import type { FactSheet } from '../../policy/facts';
import { isOpen } from '../../time/business-hours';
import { type BotState, INITIAL_BOT_STATE } from '../state';
import type { Situation, TryWorld } from './types';

/** What a tried-out conversation has come to; replaced as a whole by each step. */
export interface TriedState {
  readonly now: Date;
  readonly situation: Situation;
  readonly bot: BotState;
  readonly fields: LeadFields;
  readonly signals: readonly ScoreSignal[];
  readonly scores: readonly { readonly at: Date; readonly score: number }[];
  readonly lastFiredAt: Readonly<Record<string, Date>>;
  readonly firstMessageAt: Date | null;
  readonly facts: FactSheet | null;
  readonly pages: readonly string[];
  readonly handoff: HandoffState | null;
  /** The trigger behind the open episode. */
  readonly calledBy: string | null;
  readonly handoffs: number;
  readonly returnedFromHuman: boolean;
  readonly toldToWait: boolean;
}

/** Somebody is there, and it is open when the policy says so. */
export const USUAL_SITUATION: Situation = {
  hours: 'policy',
  agentsOnline: 2,
  queueLength: 0,
  expectedWaitSeconds: 45,
  returningVisitor: false,
};

/** A conversation before its first step. */
export function startState(now: Date): TriedState {
  return {
    now,
    situation: USUAL_SITUATION,
    bot: INITIAL_BOT_STATE,
    fields: {},
    signals: [],
    scores: [],
    lastFiredAt: {},
    firstMessageAt: null,
    facts: null,
    pages: [],
    handoff: null,
    calledBy: null,
    handoffs: 0,
    returnedFromHuman: false,
    toldToWait: false,
  };
}

/** The lead's score by the policy that is tried. */
export function scoreOf({ policy }: TryWorld, state: TriedState): LeadScore {
  return scoreLead(policy.scoring, [...state.signals, ...fieldSignals(state.fields, null)], state.now);
}

/** Whether it is open: by the hours of the policy, unless the situation says otherwise. */
export function isInHours({ policy }: TryWorld, { situation, now }: TriedState): boolean {
  return situation.hours === 'policy' ? isOpen(policy.hours, now) : situation.hours === 'open';
}
