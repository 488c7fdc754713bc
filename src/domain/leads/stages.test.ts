import { describe, expect, it } from 'vitest';
import { HANDOFF_OUTCOMES, type HandoffOutcome } from '../handoff/types';
import { allowedStages, canMoveStage, stageAfterMessage, stageAfterOutcome } from './stages';
import { LEAD_STAGES, type LeadStage } from './types';

describe('moving a lead by hand', () => {
  it('is possible forwards and back, but nobody becomes new again', () => {
    expect(allowedStages('qualified')).toEqual(['engaged', 'opportunity', 'won', 'lost', 'disqualified']);
    for (const from of LEAD_STAGES) expect(canMoveStage(from, 'new')).toBe(false);
  });

  it('to where the lead is already, is no move', () => {
    for (const from of LEAD_STAGES) expect(canMoveStage(from, from)).toBe(false);
  });

  it('is possible out of every stage, so that a slip can be put right', () => {
    for (const from of LEAD_STAGES) expect(allowedStages(from).length).toBeGreaterThan(0);
    expect(allowedStages('won')).toEqual(['opportunity', 'lost']);
  });
});

describe('what an outcome does to the stage', () => {
  it.each<[LeadStage, HandoffOutcome, LeadStage]>([
    ['engaged', 'qualified', 'qualified'],
    ['new', 'meeting_booked', 'opportunity'],
    ['opportunity', 'won', 'won'],
    ['opportunity', 'lost', 'lost'],
    ['engaged', 'not_a_fit', 'disqualified'],
    ['engaged', 'spam', 'disqualified'],
    ['engaged', 'answered', 'engaged'],
    ['opportunity', 'qualified', 'opportunity'],
    ['lost', 'qualified', 'qualified'],
    ['lost', 'won', 'won'],
    ['disqualified', 'qualified', 'qualified'],
    ['disqualified', 'won', 'won'],
    ['disqualified', 'lost', 'disqualified'],
  ])('%s + %s = %s', (from, outcome, to) => {
    expect(stageAfterOutcome(from, outcome)).toBe(to);
  });

  it('never takes a won customer back', () => {
    for (const outcome of HANDOFF_OUTCOMES) expect(stageAfterOutcome('won', outcome)).toBe('won');
  });

  it('a message makes a new lead engaged and no other', () => {
    expect(LEAD_STAGES.map(stageAfterMessage)).toEqual(['engaged', ...LEAD_STAGES.slice(1)]);
  });
});
