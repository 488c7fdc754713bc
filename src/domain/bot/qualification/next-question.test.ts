import { describe, expect, it } from 'vitest';
import type { LeadFields } from '../../leads/field-entry';
import type { LeadField } from '../../leads/types';
import { type BotState, INITIAL_BOT_STATE, withNote } from '../state';
import { afterAsking, nextQuestion } from './next-question';
import type { QualificationFlow, QualificationQuestion } from './question';

const ask = (field: LeadField, overrides: Partial<QualificationQuestion> = {}): QualificationQuestion => ({
  field,
  ask: { en: `${field}?` },
  required: false,
  ...overrides,
});
const flow = [ask('name'), ask('company', { required: true }), ask('email')];

const known = (value: string | null) => ({
  value,
  declined: value === null,
  source: 'bot' as const,
  confidence: 1,
  messageId: 'm1',
  memberId: null,
  at: '2026-03-02T12:00:00.000Z',
});

function next(
  questions: QualificationFlow,
  {
    fields = {},
    state = {},
    score = 0,
  }: { fields?: LeadFields; state?: Partial<BotState>; score?: number } = {},
) {
  return (
    nextQuestion(questions, { fields, state: { ...INITIAL_BOT_STATE, turns: 1, ...state }, score })?.field ??
    null
  );
}

describe('the next question', () => {
  it('is the first whose answer is neither known nor declined', () => {
    expect(next(flow)).toBe('name');
    expect(next(flow, { fields: { name: known('Jane') } })).toBe('company');
    expect(next(flow, { fields: { name: known(null), company: known('Globex') } })).toBe('email');
    expect(next(flow, { fields: { name: known('J'), company: known('G'), email: known(null) } })).toBeNull();
  });

  it('takes an interrupted question up again, then rests for a turn and goes on', () => {
    let state: BotState = { ...INITIAL_BOT_STATE, turns: 1 };
    const asked: (LeadField | null)[] = [];
    for (let turn = 1; turn <= 9; turn++) {
      state = { ...state, turns: turn };
      const question = nextQuestion(flow, { fields: {}, state, score: 0 });
      asked.push(question?.field ?? null);
      if (question !== null) state = afterAsking(state, question.field);
    }
    expect(asked).toEqual(['name', 'name', null, 'company', 'company', null, 'company', null, 'email']);
  });

  it('does not ask before its turn', () => {
    expect(next([ask('email', { when: { fromTurn: 3 } })], { state: { turns: 2 } })).toBeNull();
    expect(next([ask('email', { when: { fromTurn: 3 } })], { state: { turns: 3 } })).toBe('email');
  });

  it('asks some questions of promising leads only', () => {
    expect(next([ask('budget', { when: { minimumScore: 40 } })], { score: 39 })).toBeNull();
    expect(next([ask('budget', { when: { minimumScore: 40 } })], { score: 40 })).toBe('budget');
  });

  it('asks some questions only once something else is known', () => {
    const questions = [ask('role', { when: { knows: ['company'] } })];
    expect(next(questions)).toBeNull();
    expect(next(questions, { fields: { company: known(null) } })).toBeNull();
    expect(next(questions, { fields: { company: known('Globex') } })).toBe('role');
  });

  it('asks some questions only after an intent was shown', () => {
    const questions = [ask('timeline', { when: { intents: ['demo', 'pricing'] } })];
    const note = {
      messageId: 'm1',
      text: 'x',
      outcome: 'other' as const,
      articles: [],
      frustration: 0,
      sentiment: 0.5,
    };
    const showing = (intent: string) => withNote(INITIAL_BOT_STATE, { ...note, intent }).notes;
    expect(next(questions, { state: { notes: showing('security') } })).toBeNull();
    expect(next(questions, { state: { notes: showing('pricing') } })).toBe('timeline');
  });

  it('remembers what it asked and when', () => {
    const state = afterAsking({ ...INITIAL_BOT_STATE, turns: 4 }, 'email');
    expect(state.pendingField).toBe('email');
    expect(state.asked).toEqual({ email: { times: 1, lastTurn: 4 } });
  });
});
