import type { HandoffOutcome } from '../handoff/types';
import { LEAD_STAGES, type LeadStage } from './types';

/** Moves a person may make. Ended stages can be opened again; nobody becomes "new" a second time. */
const MOVES: Readonly<Record<LeadStage, readonly LeadStage[]>> = {
  new: ['engaged', 'qualified', 'opportunity', 'won', 'lost', 'disqualified'],
  engaged: ['qualified', 'opportunity', 'won', 'lost', 'disqualified'],
  qualified: ['engaged', 'opportunity', 'won', 'lost', 'disqualified'],
  opportunity: ['engaged', 'qualified', 'won', 'lost', 'disqualified'],
  won: ['opportunity', 'lost'],
  lost: ['engaged', 'qualified', 'opportunity', 'won'],
  disqualified: ['engaged', 'qualified', 'opportunity', 'won'],
};

/** Stages a person may move a lead to from here, in the order of the sales process. */
export function allowedStages(from: LeadStage): readonly LeadStage[] {
  return LEAD_STAGES.filter((stage) => MOVES[from].includes(stage));
}

/** Whether a person may move a lead so; staying where it is, is no move. */
export function canMoveStage(from: LeadStage, to: LeadStage): boolean {
  return MOVES[from].includes(to);
}

const STAGE_OF_OUTCOME: Readonly<Record<HandoffOutcome, LeadStage | null>> = {
  qualified: 'qualified',
  meeting_booked: 'opportunity',
  won: 'won',
  lost: 'lost',
  answered: null,
  not_a_fit: 'disqualified',
  spam: 'disqualified',
};

const PROGRESS: readonly LeadStage[] = ['new', 'engaged', 'qualified', 'opportunity', 'won'];

/**
 * The stage after an agent resolved an episode with an outcome. The outcome only moves a lead forward: a
 * qualified call does not make an opportunity smaller, and a won customer stays won.
 */
export function stageAfterOutcome(from: LeadStage, outcome: HandoffOutcome): LeadStage {
  const to = STAGE_OF_OUTCOME[outcome];
  if (to === null || from === 'won' || !canMoveStage(from, to)) return from;
  const goesBack =
    PROGRESS.includes(from) && PROGRESS.includes(to) && PROGRESS.indexOf(to) < PROGRESS.indexOf(from);
  return goesBack ? from : to;
}

/** The stage after the visitor wrote: a new lead is engaged, all others stay. */
export function stageAfterMessage(from: LeadStage): LeadStage {
  return from === 'new' ? 'engaged' : from;
}
