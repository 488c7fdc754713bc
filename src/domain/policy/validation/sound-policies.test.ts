import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../default-policy';
import type { PolicyDocument } from '../types';
import { validatePolicy } from '../validate';
import {
  type Change,
  editRule,
  SOUND,
  SURROUNDINGS,
  score,
  withCondition,
  withHours,
  withMessage,
  withoutRule,
  withRule,
  withScoreRule,
  withTiming,
} from './changes.fixture';

const problemsOf = (policy: PolicyDocument) => validatePolicy(policy, SURROUNDINGS);

describe('a sound policy passes in silence', () => {
  const openDays = {
    ...SOUND.hours.week,
    1: [
      { from: 480, to: 720 },
      { from: 720, to: 1440 },
    ],
    6: [{ from: 0, to: 1440 }],
  };
  const booking: Change = (policy) => ({
    ...policy,
    bookingUrl: 'https://book.example/acme',
    fallbacks: ['booking_link', 'leave_contact'],
  });
  const onlyEnglish: Change = (policy) => ({
    ...policy,
    messages: Object.fromEntries(
      Object.entries(policy.messages).map(([key, { en }]) => [key, { en }]),
    ) as PolicyDocument['messages'],
  });

  it.each<[string, Change]>([
    ['the default', (policy) => policy],
    ['no team of its own', () => defaultPolicy({ timeZone: 'America/New_York' })],
    ['hours with a lunch that touches and a full Saturday', withHours({ week: openDays })],
    [
      'holidays, open and closed',
      withHours({
        exceptions: [
          { date: '2026-12-25', name: 'Christmas', open: [] },
          { date: '2028-02-29', name: '', open: [{ from: 600, to: 720 }] },
        ],
      }),
    ],
    [
      'a booking link, used in a message',
      (policy) => withMessage('queued', { en: 'Wait, or book: {{bookingUrl}}' })(booking(policy)),
    ],
    ['English only', onlyEnglish],
    [
      'one message with a first try at Italian',
      withMessage('greeting', { it: 'Salve! Sono {{botName}}, un assistente automatico.' }),
    ],
    [
      'a regional variant',
      withMessage('greeting', { 'pt-br': 'Oi! Sou {{botName}}, um assistente automático.' }),
    ],
    [
      'a message with "as soon as"',
      withMessage('queued', { en: 'We will be with you as soon as someone is free.' }),
    ],
    [
      'overflow to another team',
      (policy) => ({
        ...policy,
        routing: { ...policy.routing, overflowTeamId: 'support', overflowSeconds: 120 },
      }),
    ],
    ['a rule for a skill', editRule('compliance', { skill: 'german', teamId: 'support' })],
    [
      'a rule that is switched off and shadowed',
      withRule({ enabled: false, condition: { fact: 'message.botFailed', op: 'eq', value: true } }),
    ],
    [
      'a narrower rule that comes first',
      withRule({
        priority: 72,
        condition: { all: [score('gte', 90), { fact: 'moment.inHours', op: 'eq', value: true }] },
      }),
    ],
    [
      'asking first, handing over later',
      withRule({
        priority: 39,
        condition: {
          all: [
            { fact: 'message.complexity', op: 'gte', value: 0.9 },
            { fact: 'message.answerConfidence', op: 'lt', value: 0.5 },
            { fact: 'moment.agentsAvailable', op: 'gte', value: 2 },
            { none: [{ fact: 'conversation.declinedOffers', op: 'gte', value: 1 }] },
          ],
        },
      }),
    ],
    [
      'a band of scores',
      withRule({ action: 'alert', condition: { all: [score('gte', 50), score('lt', 60)] } }),
    ],
    [
      'availability in a condition',
      withCondition({
        all: [
          { fact: 'moment.expectedWaitSeconds', op: 'lt', value: 120 },
          { fact: 'moment.pagePath', op: 'contains', value: '/pricing' },
          { fact: 'lead.returning', op: 'eq', value: true },
        ],
      }),
    ],
    [
      'tags and unknown fields',
      withCondition({
        all: [
          { fact: 'conversation.tags', op: 'contains', value: 'vip' },
          { fact: 'lead.budget', op: 'is_unknown' },
        ],
      }),
    ],
    ['no question before a handoff', withoutRule('complex-question')],
    [
      'an intent for asking for a person',
      editRule('asked-for-a-person', {
        condition: {
          any: [
            { fact: 'message.intent', op: 'eq', value: 'asks_for_person' },
            { fact: 'message.acceptedHuman', op: 'eq', value: true },
          ],
        },
      }),
    ],
    [
      'other scoring rules',
      (policy) =>
        withScoreRule({ signal: 'field_value', match: 'timeline', atLeast: 0, atMost: 14 })(
          withScoreRule({ id: 'event', signal: 'event', match: 'demo_watched', points: -3, maxTimes: 4 })(
            policy,
          ),
        ),
    ],
    [
      'a patient service',
      withTiming({
        maxWaitSeconds: 3600,
        stillWaitingSeconds: 300,
        responseTargetSeconds: 900,
        reopenSeconds: 0,
      }),
    ],
    [
      'a silent bot that only takes contact details',
      (policy) => ({ ...policy, botWhileWaiting: 'silent', fallbacks: ['leave_contact'] }),
    ],
  ])('%s', (_, change) => {
    expect(problemsOf(change(SOUND))).toEqual([]);
  });

  it('whatever intents exist, when they are not told', () => {
    const { teamIds, skills } = SURROUNDINGS;
    expect(
      validatePolicy(withScoreRule({ signal: 'intent', match: 'weather' })(SOUND), { teamIds, skills }),
    ).toEqual([]);
  });
});
