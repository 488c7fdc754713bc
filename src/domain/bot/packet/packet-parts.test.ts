import { describe, expect, it } from 'vitest';
import type { TurnNote } from '../state';
import { aboutLine } from './about-line';
import { buildAddendum } from './build-addendum';
import { nextStepFor } from './next-step';
import { changedFields, packetFields } from './packet-fields';
import { cutAtWord, listInWords, quote } from './quote';
import { summarise } from './summarise';
import { lineOf, plain } from './summary-parts';
import type { ContextPacket, PacketField } from './types';

const field = (
  name: PacketField['field'],
  value: string | null,
  messageId: string | null = 'm1',
): PacketField => ({
  field: name,
  value,
  declined: value === null,
  messageId,
  confidence: 0.9,
});

const note = (messageId: string, text: string, overrides: Partial<TurnNote> = {}): TurnNote => ({
  messageId,
  text,
  intent: null,
  outcome: 'other',
  articles: [],
  frustration: 0,
  sentiment: 0.5,
  ...overrides,
});

describe('quotes', () => {
  it('are on one line, cut between words', () => {
    expect(quote('How much\n is it?')).toBe('“How much is it?”');
    expect(cutAtWord('one two three four', 12)).toBe('one two…');
    expect(cutAtWord('😀'.repeat(20), 5)).toBe('😀😀😀😀…');
  });

  it('are listed as people list things', () => {
    expect([listInWords([]), listInWords(['a']), listInWords(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a, b and c',
    ]);
  });
});

describe('who they are', () => {
  it('is told from the captured fields, each with its message', () => {
    const line = aboutLine([
      field('name', 'Jane Doe', 'm1'),
      field('role', 'CTO', 'm2'),
      field('company', 'Globex', 'm1'),
      field('companySize', '200 people', 'm3'),
      field('budget', '€20,000 a year', 'm4'),
      field('timeline', 'next month', 'm5'),
      field('phone', null, 'm6'),
    ]);
    expect(line).toMatchObject({
      kind: 'about',
      text: 'Jane Doe, CTO at Globex; 200 people; budget €20,000 a year; time frame “next month”. Declined to give: phone number.',
      messageIds: ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'],
    });
    expect(line?.parts.filter(({ field: name }) => name !== null)).toEqual([
      { text: 'Jane Doe', messageId: 'm1', field: 'name' },
      { text: 'CTO', messageId: 'm2', field: 'role' },
      { text: 'Globex', messageId: 'm1', field: 'company' },
      { text: '200 people', messageId: 'm3', field: 'companySize' },
      { text: '€20,000 a year', messageId: 'm4', field: 'budget' },
      { text: '“next month”', messageId: 'm5', field: 'timeline' },
      { text: 'phone number', messageId: 'm6', field: 'phone' },
    ]);
  });

  it('makes do with what there is', () => {
    expect(aboutLine([field('company', 'Globex')])?.text).toBe('From Globex.');
    expect(aboutLine([field('email', 'a@b.test')])?.text).toBe('a@b.test.');
    expect(aboutLine([field('name', null)])?.text).toBe('Declined to give: name.');
    expect(aboutLine([field('name', 'Jane', null)])).toMatchObject({ text: 'Jane.', messageIds: [] });
    expect(aboutLine([])).toBeNull();
  });
});

describe('the summary', () => {
  const notes = [
    note('m1', 'what does it cost?', { outcome: 'answered', articles: ['Prices'], intent: 'pricing' }),
    note('m2', 'do you support Klingon?', { outcome: 'unanswered' }),
    note('m3', 'DO YOU support klingon?', { outcome: 'unanswered' }),
    note('m4', 'this is useless!!', { frustration: 0.8, sentiment: 0.1 }),
  ];

  it('has at most five lines and drops what was answered first', () => {
    const lines = summarise({
      state: { notes },
      fields: [field('name', 'Jane'), field('useCase', 'fewer errors', 'm9')],
      currency: 'EUR',
      nextStep: [plain('Greet them.')],
    });
    expect(lines.map(({ parts: _, ...line }) => line)).toEqual([
      { kind: 'wants', text: 'Wants: “fewer errors”', messageIds: ['m9'] },
      { kind: 'about', text: 'Jane.', messageIds: ['m1'] },
      { kind: 'asked', text: 'Asked and not answered: “DO YOU support klingon?”', messageIds: ['m3'] },
      { kind: 'mood', text: 'Frustrated: “this is useless!!”', messageIds: ['m4'] },
      { kind: 'next', text: 'Greet them.', messageIds: [] },
    ]);
  });

  it('says what was answered where there is room', () => {
    const lines = summarise({
      state: { notes: notes.slice(0, 1) },
      fields: [],
      currency: 'EUR',
      nextStep: [plain('Greet them.')],
    });
    expect(lines.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'wants: Came with: “what does it cost?”',
      'answered: The bot answered: “what does it cost?” (from “Prices”)',
      'next: Greet them.',
    ]);
  });

  it('does not take a greeting for a wish', () => {
    const lines = summarise({
      state: { notes: [note('m1', 'hi', { intent: 'greeting' })] },
      fields: [],
      currency: 'EUR',
      nextStep: [plain('Greet them.')],
    });
    expect(lines.map(({ kind }) => kind)).toEqual(['next']);
  });
});

describe('the next step', () => {
  it('names the open question and the one detail that is missing', () => {
    const step = nextStepFor({
      reason: 'knowledge_gap',
      notes: [note('m1', 'do you support Klingon?', { outcome: 'unanswered' })],
      fields: [field('email', 'a@b.test')],
      earlierEpisodes: 0,
    });
    expect(step.why).toBe('The knowledge base had no answer and nobody has the company yet.');
    expect(step.parts).toContainEqual({ text: '“do you support Klingon?”', messageId: 'm1', field: null });
    expect(lineOf('next', step.parts).text).toBe(
      'Answer what the bot could not, and add it to the knowledge base afterwards. Open question: “do you support Klingon?”. Still missing: the company.',
    );
  });

  it('never suggests asking for what was declined, nor for anything when they are annoyed', () => {
    const declined = [field('email', null), field('company', null), field('timeline', null)];
    const steps = [
      nextStepFor({ reason: 'high_score', notes: [], fields: declined, earlierEpisodes: 0 }),
      nextStepFor({ reason: 'frustration', notes: [], fields: [], earlierEpisodes: 0 }),
    ];
    for (const { parts } of steps) expect(lineOf('next', parts).text).not.toContain('Still missing');
  });
});

describe('packet fields', () => {
  const entry = <Value>(value: Value) => ({
    value,
    declined: value === null,
    source: 'bot' as const,
    confidence: 0.8,
    messageId: 'm1',
    memberId: null,
    at: '2026-03-02T12:00:00.000Z',
  });

  it('are worded as agents read them, in a fixed order, declined ones without a value', () => {
    const fields = packetFields(
      {
        budget: entry({ amountMinor: 500_000, currency: null, period: 'year' as const }),
        name: entry('Jane'),
        phone: entry(null),
      },
      'EUR',
    );
    expect(fields.map(({ field: name, value, declined }) => [name, value, declined])).toEqual([
      ['name', 'Jane', false],
      ['phone', null, true],
      ['budget', '€5,000 a year', false],
    ]);
  });

  it('that are new or different are what the addendum repeats', () => {
    const before = [field('name', 'Jane'), field('email', 'a@b.test')];
    expect(
      changedFields(before, [field('name', 'Jane'), field('email', 'b@b.test'), field('phone', null)]),
    ).toEqual([field('email', 'b@b.test'), field('phone', null)]);
  });
});

describe('the addendum', () => {
  const packet = {
    transcript: { fromSeq: 1, toSeq: 6, messageCount: 6 },
    fields: [field('name', 'Jane')],
  } as ContextPacket;
  const since = { packet, fields: {}, currency: 'EUR', score: 61, journeySince: [] };

  it('covers what came after the packet', () => {
    expect(buildAddendum({ ...since, messagesSince: [{ seq: 6 }, { seq: 7 }, { seq: 9 }] })).toEqual({
      fromSeq: 7,
      toSeq: 9,
      messageCount: 2,
      fields: [],
      score: 61,
      journey: [],
    });
  });

  it('is empty at the end of the packet when nothing came', () => {
    expect(buildAddendum({ ...since, messagesSince: [] })).toMatchObject({
      fromSeq: 6,
      toSeq: 6,
      messageCount: 0,
    });
  });
});
