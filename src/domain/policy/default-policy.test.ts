import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtinIntents } from '../nlu/builtin/intents';
import { detectHumanRequest } from '../nlu/human-request/detect';
import { DEFAULT_BRAND_VOICE } from './brand-voice';
import { defaultPolicy } from './default-policy';
import { evaluatePolicy } from './evaluate';
import { isMessageVariable, MESSAGE_VARIABLES, type MessageValues, variablesFor } from './message-variables';
import { renderMessage } from './render-template';
import { hasBrokenSyntax, variablesIn } from './template';
import { type Facts, MESSAGE_KEYS } from './types';
import { MESSAGE_LANGUAGES, waitInWords } from './waiting-words';

const policy = defaultPolicy({ timeZone: 'Europe/Berlin', teamId: 'sales' });
const decide = (facts: Facts) => evaluatePolicy(policy, facts, { now: new Date(0), lastFiredAt: {} });
const inHours = { 'moment.inHours': true };

describe('the triggers of the default policy', () => {
  it.each<[string, Facts, string]>([
    ['an explicit request', { 'message.humanRequestProbability': 0.9 }, 'visitor_request'],
    ['a yes to the offer', { 'message.acceptedHuman': true }, 'visitor_request'],
    ['a technical fault', { 'message.botFailed': true }, 'bot_failure'],
    ['strong frustration', { 'message.frustration': 0.8 }, 'frustration'],
    ['frustration in a bad mood', { 'message.frustration': 0.5, 'message.sentiment': 0.2 }, 'frustration'],
    ['a legal question', { 'message.intent': 'legal', 'message.intentConfidence': 0.8 }, 'compliance'],
    ['a large company', { ...inHours, 'lead.companySize': 200 }, 'high_value'],
    ['a large budget', { ...inHours, 'lead.budget': 2_000_000 }, 'high_value'],
    ['a hot lead', { ...inHours, 'lead.score': 70 }, 'high_score'],
    ['the same question a third time', { 'conversation.questionRepeats': 2 }, 'bot_loop'],
    ['no answer twice in a row', { 'conversation.fallbacksInARow': 2 }, 'knowledge_gap'],
  ])('pass on %s', (_, facts, reason) => {
    const { action } = decide(facts);
    expect(action).toMatchObject({ kind: 'handoff', reason, teamId: 'sales' });
  });

  it.each<[string, Facts]>([
    ['small talk', { 'message.humanRequestProbability': 0.1, 'lead.score': 20, ...inHours }],
    ['a refusal', { 'message.humanRequestProbability': 0.9, 'message.declinedHuman': true }],
    ['one missing answer', { 'conversation.fallbacksInARow': 1 }],
    [
      'a legal question it can answer',
      { 'message.intent': 'legal', 'message.intentConfidence': 0.8, 'message.answerConfidence': 0.9 },
    ],
    ['a hot lead out of hours', { 'lead.score': 90, 'moment.inHours': false }],
    [
      'a hot lead that a person gave back',
      { ...inHours, 'lead.score': 90, 'conversation.returnedFromHuman': true },
    ],
    ['a complex question while nobody is free', { 'message.complexity': 0.9, 'moment.agentsAvailable': 0 }],
  ])('leave %s to the bot', (_, facts) => {
    expect(decide(facts).action.kind).toBe('none');
  });

  it('ask first about a complex question, and only once', () => {
    const facts = { 'message.complexity': 0.9, 'moment.agentsAvailable': 1 };
    expect(decide(facts).action).toMatchObject({
      kind: 'ask',
      reason: 'complex_query',
      messageKey: 'handoffAsk',
    });
    expect(decide({ ...facts, 'conversation.declinedOffers': 1 }).action.kind).toBe('none');
  });

  it('tell the team about a hot lead beside whatever else happens', () => {
    const { action, alerts } = decide({ 'lead.band': 'hot', 'message.humanRequestProbability': 0.9 });
    expect(action.reason).toBe('visitor_request');
    expect(alerts.map(({ triggerId }) => triggerId)).toEqual(['alert-hot-lead']);
  });

  it('put an explicit request before everything else', () => {
    const { action } = decide({
      ...inHours,
      'message.humanRequestProbability': 0.9,
      'lead.score': 99,
      'message.frustration': 1,
      'message.botFailed': true,
    });
    expect(action.triggerId).toBe('asked-for-a-person');
  });
});

describe('the default policy and what the bot understands', () => {
  const known = new Set(builtinIntents().map(({ name }) => name));

  it('scores only intents the bot knows', () => {
    const scored = policy.scoring.rules.filter(({ signal }) => signal === 'intent').map(({ match }) => match);
    expect(scored.filter((name) => !known.has(name))).toEqual([]);
    for (const name of ['legal', 'security']) expect(known.has(name)).toBe(true);
  });

  it('names a word in every greeting that does bring a person', () => {
    for (const language of MESSAGE_LANGUAGES) {
      const word = /[“„«]\s*(\p{L}+)\s*[”“»]/u.exec(policy.messages.greeting[language] ?? '')?.[1] ?? '';
      expect(detectHumanRequest(word).probability, word).toBeGreaterThanOrEqual(0.7);
    }
  });
});

describe('the messages of the default policy', () => {
  const all = MESSAGE_KEYS.flatMap((key) => MESSAGE_LANGUAGES.map((language) => ({ key, language })));

  it.each(all)(
    '$key in $language is written, sound and uses only variables it is given',
    ({ key, language }) => {
      const template = policy.messages[key][language] ?? '';
      expect(template.length).toBeGreaterThan(10);
      expect(hasBrokenSyntax(template)).toBe(false);
      const { required, optional } = variablesIn(template);
      for (const name of [...required, ...optional]) {
        expect(isMessageVariable(name) && variablesFor(key).includes(name), name).toBe(true);
      }
      // Everything that may be unknown stands in an optional part.
      expect(required.filter((name) => name !== 'botName')).toEqual([]);
    },
  );

  it('promise nothing soon by themselves, only through the wait', () => {
    const shortly = MESSAGE_LANGUAGES.map((language) => waitInWords(0, language) ?? '');
    for (const { key, language } of all) {
      const template = policy.messages[key][language]?.toLowerCase() ?? '';
      for (const word of [...shortly, 'soon', 'right away', 'gleich', 'enseguida', 'bientôt', 'logo']) {
        expect(template).not.toContain(word);
      }
    }
  });

  it('use the same variables in every language', () => {
    for (const key of MESSAGE_KEYS) {
      const sets = MESSAGE_LANGUAGES.map((language) => {
        const { required, optional } = variablesIn(policy.messages[key][language] ?? '');
        return [...new Set([...required, ...optional])].sort().join();
      });
      expect(new Set(sets).size, key).toBe(1);
    }
  });

  it('read cleanly whatever is known', () => {
    const names = Object.keys(MESSAGE_VARIABLES).filter(isMessageVariable);
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.subarray(names), ({ key, language }, known) => {
        const values: MessageValues = Object.fromEntries(known.map((name) => [name, `<${name}>`]));
        const said = renderMessage(policy, key, language, values, DEFAULT_BRAND_VOICE);
        expect(said).not.toMatch(/\{\{|\}\}|\[\[|\]\]|\|| {2}|\s[.,،]|[.,;]{2}|^[\s.,;:!?]|\s$/);
        for (const name of known) {
          if (variablesIn(policy.messages[key][language] ?? '').required.includes(name)) {
            expect(said).toContain(`<${name}>`);
          }
        }
      }),
      { seed: 11, numRuns: 2000 },
    );
  });

  it('say in the greeting that a machine speaks', () => {
    const machine = {
      en: /automated/,
      de: /automatisch/,
      es: /automático/,
      fr: /automatique/,
      pt: /automático/,
      ar: /الآلي/,
    };
    for (const language of MESSAGE_LANGUAGES) {
      expect(policy.messages.greeting[language]).toMatch(machine[language]);
    }
  });

  it('sound like a person would', () => {
    const say = (key: (typeof MESSAGE_KEYS)[number], language: string, values: MessageValues) =>
      renderMessage(policy, key, language, values, DEFAULT_BRAND_VOICE);
    expect(say('queued', 'en', { position: 2, wait: waitInWords(300, 'en') })).toBe(
      'You’re in the queue, number 2. Someone should be with you in about 5 minutes.',
    );
    expect(say('queued', 'en', {})).toBe('You’re in the queue.');
    expect(say('transferred', 'de', { teamName: 'Vertrieb' })).toBe(
      'Sie werden weitergeleitet an das Team Vertrieb, denn dort kann man Ihnen am besten helfen. Das ganze Gespräch geht mit.',
    );
    expect(say('agentJoined', 'fr', { agentName: 'Maya' })).toBe(
      'Maya a rejoint la conversation et voit tout ce que vous avez écrit.',
    );
    expect(say('handoffRequested', 'es', { wait: waitInWords(30, 'es') })).toContain(
      'que debería atenderle en breve.',
    );
  });
});
