import { beforeAll, expect, test } from 'vitest';
import { withSystem } from '../../../src/db/system';
import { DEFAULT_BRAND_VOICE } from '../../../src/domain/policy/brand-voice';
import { services } from '../../../src/server/services';
import { getQualification } from '../../../src/services/bot-settings/get-qualification';
import { getVoice } from '../../../src/services/bot-settings/get-voice';
import { previewVoice } from '../../../src/services/bot-settings/preview-voice';
import { saveQualification } from '../../../src/services/bot-settings/save-qualification';
import { saveVoice } from '../../../src/services/bot-settings/save-voice';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { talkWithBot, testBrain } from '../../support/bot-talk';

const brain = testBrain();
const voice = { ...DEFAULT_BRAND_VOICE, phrasesToUse: [], phrasesToAvoid: [] };

let org: TestOrg;
let manager: TestMember;

beforeAll(async () => {
  await brain.warmUp();
  org = await createOrg();
  manager = await createMember(org, { role: 'manager' });
});

test('questions are asked from the next turn on, with their buttons, interrupted and taken up again', async () => {
  const talk = await talkWithBot(org, brain);
  expect((await talk.say('I am interested in your product'))[0]).not.toContain('How many people');
  await saveQualification(manager.ctx, {
    questions: [
      {
        field: 'companySize',
        required: true,
        ask: { en: 'How many people are you?' },
        choices: [{ en: '1 to 10' }, { en: '11 to 50' }],
      },
      { field: 'company', required: false, ask: { en: 'Which company?' }, when: { knows: ['companySize'] } },
    ],
  });
  expect((await talk.say('I am Jane Doe'))[0]).toContain('How many people are you?');
  // A question in between is answered first; then the flow goes on where it was.
  expect((await talk.say('are you a bot?'))[0]).not.toContain('Which company?');
  expect((await talk.say('my e-mail is jane@globex.io'))[0]).toContain('How many people are you?');
  const [last] = await talk.say('11 to 50');
  expect(last).toContain('Which company?');
  const message = await withSystem(services().database, (client) =>
    client.message.findFirstOrThrow({
      where: { conversationId: talk.conversationId, text: { contains: 'How many people' } },
    }),
  );
  expect(message.meta).toMatchObject({ quickReplies: ['1 to 10', '11 to 50'] });
});

test('questions that cannot be meant are refused in words, and nothing changes', async () => {
  const before = await getQualification(manager.ctx);
  const refused = saveQualification(manager.ctx, {
    questions: [{ field: 'email', required: true, ask: { en: 'Mail?' }, when: { intents: ['astrology'] } }],
  });
  await expect(refused).rejects.toMatchObject({
    code: 'validation_failed',
    extras: {
      errors: [
        {
          path: 'body.questions.0.when.intents',
          message:
            'Question 1 (e-mail address) waits for the intent “astrology”, which the bot does not know.',
        },
      ],
    },
  });
  expect(await getQualification(manager.ctx)).toEqual(before);
});

test('the voice is heard at once, in the greeting and in what follows', async () => {
  await saveVoice(manager.ctx, {
    ...voice,
    botName: 'Ada',
    tone: 'formal',
    greeting: { en: 'Welcome to {{orgName}}! I’m {{botName}}.' },
    phrasesToAvoid: [{ phrase: 'automated assistant', instead: 'digital colleague' }],
  });
  const talk = await talkWithBot(org, brain);
  expect(talk.greeting).toBe('Welcome to Acme. I am Ada.');
  expect((await talk.say('are you a bot?'))[0]).toMatch(/^I am Ada, an? digital colleague/);
});

test('a voice is tried without being stored', async () => {
  const stored = await getVoice(manager.ctx);
  const { lines } = await previewVoice(manager.ctx, {
    voice: { ...voice, botName: 'Bo', phrasesToAvoid: [{ phrase: 'person', instead: 'human being' }] },
    language: 'en',
  });
  const requested = lines.find(({ label }) => label === 'Handoff on request');
  expect(requested?.text).toContain('human being');
  expect(requested?.changed).toBe(true);
  expect(lines.every(({ text }) => !/\bperson\b/.test(text))).toBe(true);
  expect(await getVoice(manager.ctx)).toEqual(stored);
});

test('settings of one organisation do not reach another', async () => {
  const other = await createOrg();
  const stranger = await createMember(other, { role: 'owner' });
  expect((await getVoice(stranger.ctx)).botName).toBe('Baton');
  expect((await getQualification(stranger.ctx)).questions).toEqual([]);
  expect((await talkWithBot(other, brain)).greeting).not.toContain('Ada');
});
