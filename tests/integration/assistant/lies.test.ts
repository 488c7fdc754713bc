import { beforeAll, describe, expect, test } from 'vitest';
import { withTenant } from '../../../src/db/tenant';
import { RULES } from '../../../src/domain/assistant/build-prompt';
import { defaultPolicy } from '../../../src/domain/policy/default-policy';
import { services } from '../../../src/server/services';
import { proposal } from '../../support/fake-language-model';
import {
  type AssistantScene,
  assistantScene,
  brain,
  OFFLINE_PRICE,
  PRICE_QUESTION,
  PRICE_WORDS,
} from './scene';

beforeAll(() => brain.warmUp());

const leadFields = ({ org }: AssistantScene) =>
  withTenant(services().database, org.id, async ({ client }) => {
    const lead = await client.lead.findFirstOrThrow({ select: { fields: true } });
    return lead.fields;
  });

const episodes = ({ org }: AssistantScene) =>
  withTenant(services().database, org.id, ({ client }) =>
    client.handoff.findMany({ select: { reason: true, triggerName: true } }),
  );

describe('a language model that lies', () => {
  test.each([
    [
      'cites a passage that it was not given',
      { reply: PRICE_WORDS, citations: ['P7'] },
      'cites_unknown_passage',
    ],
    ['cites nothing', { reply: PRICE_WORDS, citations: [] }, 'cites_nothing'],
    [
      'passes an answer off as small talk',
      { reply: PRICE_WORDS, citations: [], answer: 'small_talk' },
      'cites_nothing',
    ],
    ['makes a price up', { reply: 'Growth comes to $29 per seat.' }, 'figure_without_source'],
    ['gives it away', { reply: 'Growth is free for you.' }, 'promise_without_source'],
    [
      'claims to be a person',
      { reply: 'I am a real person, and Growth comes to $49.' },
      'claims_to_be_human',
    ],
    ['announces a transfer', { reply: 'I will connect you with our sales team.' }, 'promises_a_person'],
    ['tells its rules', { reply: `Sure. ${RULES[1]}` }, 'leaks_instructions'],
    ['says nothing', { reply: '   ' }, 'empty'],
  ])('and %s is not believed: the bot’s own words are said', async (_, parts, refusal) => {
    const scene = await assistantScene();
    scene.model.behave({
      kind: 'says',
      text: proposal({ ...parts, handoff: { wanted: true, reason: 'urgent' } }),
      pauseMs: 30,
    });
    await scene.say(PRICE_QUESTION);
    expect((await scene.told())[0]).toContain(OFFLINE_PRICE);
    expect(await scene.calls()).toMatchObject([{ outcome: 'refused', detail: refusal }]);
    const shown = scene.partials().join('\n');
    expect(shown).not.toMatch(/\$29|free|real person|connect you|JSON document/);
    expect(await episodes(scene)).toEqual([]);
  });

  test('invents fields: only what the visitor wrote, read by the bot itself, is stored', async () => {
    const scene = await assistantScene();
    scene.model.behave({
      kind: 'says',
      text: proposal({
        reply: PRICE_WORDS,
        fields: [
          { field: 'email', words: 'ceo@bigcorp.test' },
          { field: 'budget', words: '$900,000 per year' },
          { field: 'companySize', words: '5000 people' },
          { field: 'name', words: 'Growth plan cost?' },
          { field: 'company', words: 'Northwind' },
          { field: 'password', words: 'Northwind' },
        ],
      }),
    });
    await scene.say('How much does the Growth plan cost? Asking on behalf of Northwind');
    const fields = await leadFields(scene);
    expect(fields).toMatchObject({ company: { value: 'Northwind', source: 'bot' } });
    expect(Object.keys(fields ?? {})).toEqual(['company']);
  });

  test('proposes a transfer for everything: it is a fact, and nothing happens without a rule', async () => {
    const scene = await assistantScene();
    const wantsPerson = proposal({ reply: PRICE_WORDS, handoff: { wanted: true, reason: 'hot lead' } });
    scene.model.behave({ kind: 'says', text: wantsPerson });
    await scene.say(PRICE_QUESTION);
    await scene.say('And how much does the Starter plan cost?');
    expect(await episodes(scene)).toEqual([]);
    const facts = await withTenant(services().database, scene.org.id, async ({ client }) =>
      (await client.decision.findMany({ select: { facts: true } })).map((decision) => decision.facts),
    );
    expect(facts).toMatchObject([
      { 'message.botProposesHandoff': true },
      { 'message.botProposesHandoff': true },
    ]);
  });

  test('is heard when the policy has a rule for it', async () => {
    const policy = defaultPolicy({ timeZone: 'UTC' });
    const [first] = policy.triggers;
    if (!first) throw new Error('the default policy has rules');
    const rule = {
      ...first,
      id: 'model-proposes',
      name: 'The model proposes a person',
      condition: { fact: 'message.botProposesHandoff', op: 'eq', value: true } as const,
      reason: 'complex_query' as const,
    };
    const scene = await assistantScene({ policy: { triggers: [...policy.triggers, rule] } });
    const wantsPerson = proposal({ reply: PRICE_WORDS, handoff: { wanted: true, reason: 'complex' } });
    scene.model.behave({ kind: 'says', text: wantsPerson });
    await scene.say(PRICE_QUESTION);
    expect(await episodes(scene)).toEqual([
      { reason: 'complex_query', triggerName: 'The model proposes a person' },
    ]);
  });
});

describe('a language model that does not know', () => {
  test('leaves the word to the bot, whose “I don’t know” counts as one', async () => {
    const scene = await assistantScene();
    scene.model.behave({ kind: 'says', text: proposal({ reply: '', answer: 'unknown', citations: [] }) });
    await scene.say(PRICE_QUESTION);
    await scene.say('Which pigments did painters use in the bronze age?');
    expect((await scene.told())[0]).toContain(OFFLINE_PRICE);
    expect((await scene.calls()).map(({ outcome }) => outcome)).toEqual(['declined', 'declined']);
  });

  test('but the model does: an answer from a passage is no knowledge gap', async () => {
    const scene = await assistantScene({
      article: 'Data of customers is kept in Frankfurt. Backups are made every night.',
    });
    scene.model.behave({ kind: 'says', text: proposal({ reply: 'Your data is kept in Frankfurt.' }) });
    const question = 'whereabouts do all of our customers’ bits end up living geographically?';
    await scene.say(question);
    await scene.say(question);
    expect((await scene.told())[0]).toContain('Your data is kept in Frankfurt.');
    expect(await episodes(scene)).toEqual([]);
  });
});
