import { describe, expect, it } from 'vitest';
import { factNames } from '../../policy/facts';
import { INITIAL_BOT_STATE } from '../state';
import { type ConversationFacts, factsOf, type LeadFacts, type MomentFacts } from './facts-of';
import type { TurnUnderstanding } from './turn-understanding';

const AT = new Date('2026-03-02T12:01:30Z');

const entry = <Value>(value: Value) => ({
  value,
  declined: false,
  source: 'bot' as const,
  confidence: 0.9,
  messageId: 'm1',
  memberId: null,
  at: AT.toISOString(),
});

const turn: TurnUnderstanding = {
  messageId: 'm1',
  text: 'naïve 👍',
  at: AT,
  kind: 'answered',
  language: 'de',
  intent: { intent: 'pricing', confidence: 0.8, inScope: true, scopeScore: 0.9, alternatives: [] },
  humanRequest: { probability: 0.1, evidence: [] },
  offeredBy: null,
  acceptedHuman: false,
  declinedHuman: true,
  sentiment: { value: 0.4, reasons: [] },
  frustration: { value: 0.2, reasons: [] },
  complexity: { value: 0.3, reasons: [] },
  repetition: { value: 0.9, reasons: [], repeats: 0 },
  questionRepeats: 2,
  fieldUpdates: [],
  fieldVerdicts: [],
  fields: {
    email: entry('jane@globex.com'),
    budget: entry({ amountMinor: 200_000, currency: 'EUR', period: 'month' as const }),
    companySize: entry({ min: 50, max: 100 }),
    timeline: entry({ text: 'next month', withinDays: 30 }),
    phone: { ...entry(null), declined: true },
  },
  unreadableField: null,
  answers: [],
  answerConfidence: null,
  isFallback: false,
  state: { ...INITIAL_BOT_STATE, turns: 4, fallbacks: 2, fallbacksInARow: 1, declinedOffers: 1 },
};

const conversation: ConversationFacts = {
  firstVisitorMessageAt: new Date('2026-03-02T12:00:00Z'),
  now: AT,
  handoffs: 1,
  returnedFromHuman: true,
  reopened: false,
  pageViews: 3,
  tags: ['vip'],
  botFailed: false,
};
const lead: LeadFacts = {
  score: 55,
  scoreRise: 12,
  band: 'warm',
  stage: 'engaged',
  isCustomer: false,
  isReturning: true,
  dealValueMinor: null,
};
const moment: MomentFacts = {
  inHours: true,
  agentsOnline: 2,
  agentsAvailable: 1,
  queueLength: 3,
  expectedWaitSeconds: null,
  pagePath: '/pricing',
  channelSlug: 'acme',
};

describe('the facts of a turn', () => {
  const facts = factsOf(turn, conversation, lead, moment);

  it('are all there, under the names of the registry', () => {
    expect(Object.keys(facts).sort()).toEqual([...factNames()].sort());
  });

  it('count a monthly budget for a year and take the lower end of a range of people', () => {
    expect(facts).toMatchObject({
      'lead.budget': 2_400_000,
      'lead.companySize': 50,
      'lead.timelineDays': 30,
      'lead.emailKind': 'business',
    });
  });

  it('tell a declined field from a known one', () => {
    expect(facts).toMatchObject({ 'lead.phoneKnown': false, 'lead.emailKnown': true, 'lead.role': null });
  });

  it('measure time in seconds and length in characters a person would count', () => {
    expect(facts).toMatchObject({ 'conversation.durationSeconds': 90, 'message.length': 7 });
  });

  it('leave unknown what is not known', () => {
    expect(facts).toMatchObject({
      'message.answerConfidence': null,
      'moment.expectedWaitSeconds': null,
      'lead.dealValue': null,
    });
    const unclear = { ...turn, intent: { ...turn.intent, inScope: false } };
    expect(factsOf(unclear, conversation, lead, moment)).toMatchObject({
      'message.intent': null,
      'message.inScope': false,
    });
  });

  it('repeat the bot’s own counts', () => {
    expect(facts).toMatchObject({
      'conversation.turns': 4,
      'conversation.fallbacks': 2,
      'conversation.fallbacksInARow': 1,
      'conversation.questionRepeats': 2,
      'conversation.repeatedQuestion': true,
      'conversation.declinedOffers': 1,
      'message.declinedHuman': true,
    });
  });
});
