import { beforeAll, describe, expect, test } from 'vitest';
import { withSystem } from '../../../src/db/system';
import { services } from '../../../src/server/services';
import { createArticle } from '../../../src/services/knowledge/create-article';
import { answerUnanswered } from '../../../src/services/unanswered/answer-unanswered';
import { judgeUnanswered } from '../../../src/services/unanswered/judge-unanswered';
import { listUnanswered } from '../../../src/services/unanswered/list-unanswered';
import { teachUnanswered } from '../../../src/services/unanswered/teach-unanswered';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { talkWithBot, testBrain } from '../../support/bot-talk';

const brain = testBrain();
const asked = ['Do you ship to Norway?', 'Can you ship to Norway please?', 'do you have a swimming pool'];

let org: TestOrg;
let manager: TestMember;

const list = (member = manager) => listUnanswered(member.ctx, { limit: 30 });

beforeAll(async () => {
  await brain.warmUp();
});

async function freshOrg(): Promise<void> {
  org = await createOrg();
  manager = await createMember(org, { role: 'manager' });
}

/** Each in a conversation of its own, in this order. */
async function ask(texts: readonly string[]): Promise<string[]> {
  const conversations: string[] = [];
  for (const text of texts) {
    const talk = await talkWithBot(org, brain);
    await talk.say(text);
    conversations.push(talk.conversationId);
  }
  return conversations;
}

async function group(typical: string) {
  const found = (await list()).items.find((one) => one.wordings.some(({ text }) => text === typical));
  if (!found) throw new Error(`no group with “${typical}”`);
  return found;
}

describe('what the bot could not answer', () => {
  beforeAll(freshOrg);

  test('is gathered from conversations, grouped by likeness, and links to them', async () => {
    const [first, second, third] = await ask(asked);
    const answer = await list();
    expect([answer.groups, answer.questions, answer.nextCursor]).toEqual([2, 3, null]);
    expect(answer.items.map(({ count, languages }) => [count, languages])).toEqual([
      [2, ['en']],
      [1, ['en']],
    ]);
    expect(answer.items[0]?.wordings).toMatchObject([
      { text: 'Can you ship to Norway please?', conversationId: second },
      { text: 'Do you ship to Norway?', conversationId: first },
    ]);
    expect(answer.items[1]?.wordings).toMatchObject([{ conversationId: third }]);
  });

  test('is listed page by page', async () => {
    const first = await listUnanswered(manager.ctx, { limit: 1 });
    expect([first.items.length, first.nextCursor]).toEqual([1, '1']);
    const second = await listUnanswered(manager.ctx, { limit: 1, cursor: 1 });
    expect(second.items.map(({ id }) => id)).not.toEqual(first.items.map(({ id }) => id));
    expect(second.nextCursor).toBeNull();
  });

  test('leaves the list with an answer, which the bot gives from then on', async () => {
    const { questionIds } = await group('Do you ship to Norway?');
    const body = 'We ship to Norway in three days.';
    const done = await answerUnanswered(manager.ctx, {
      questionIds,
      article: { title: 'Shipping to Norway', body, category: 'Service', published: true },
    });
    expect(done).toMatchObject({ handled: 2, check: { answered: 2, unanswered: [] } });
    expect((await list()).groups).toBe(1);
    const talk = await talkWithBot(org, brain);
    expect((await talk.say('Do you ship to Norway?'))[0]).toContain(body);
    expect((await list()).groups).toBe(1);
  });

  test('comes back only when it is asked again and still unknown, and says what was decided before', async () => {
    const pool = await group('do you have a swimming pool');
    await judgeUnanswered(manager.ctx, { questionIds: pool.questionIds, verdict: 'ignored' });
    expect((await list()).groups).toBe(0);
    await ask(['do you have swimming pools?']);
    const [again] = (await list()).items;
    expect(again).toMatchObject({ count: 1, handledBefore: { verdict: 'ignored', count: 1 } });
    expect(again?.questionIds).not.toEqual(pool.questionIds);
  });

  test('can be put back on the list', async () => {
    const [pool] = (await list()).items;
    const questionIds = pool?.questionIds ?? [];
    await judgeUnanswered(manager.ctx, { questionIds, verdict: 'ignored' });
    await judgeUnanswered(manager.ctx, { questionIds, verdict: 'open' });
    expect((await list()).items.map(({ questionIds: ids }) => ids)).toEqual([questionIds]);
  });
});

describe('a verdict', () => {
  beforeAll(async () => {
    await freshOrg();
    await ask(asked);
  });

  test('“should have gone to a person” passes the next such question on', async () => {
    const { questionIds } = await group('do you have a swimming pool');
    await judgeUnanswered(manager.ctx, { questionIds, verdict: 'person' });
    await createMember(org, { name: 'Maya Chen' });
    const talk = await talkWithBot(org, brain);
    const said = await talk.say('Do you have a swimming pool?');
    expect(said.join(' ')).toContain('I’m passing you to a person');
    expect((await list()).groups).toBe(1);
  });

  test('“add example” teaches the intent every wording', async () => {
    const { questionIds } = await group('Do you ship to Norway?');
    expect(
      await teachUnanswered(manager.ctx, { questionIds, intent: 'shipping_norway' }).catch((e) => e.code),
    ).toBe('validation_failed');
    expect(await teachUnanswered(manager.ctx, { questionIds, intent: 'pricing' })).toEqual({ handled: 2 });
    const examples = await withSystem(services().database, (client) =>
      client.intentExample.findMany({ where: { orgId: org.id }, orderBy: { text: 'asc' } }),
    );
    expect(examples.map(({ intent, text, source }) => [intent, text, source])).toEqual([
      ['pricing', 'Can you ship to Norway please?', 'unanswered'],
      ['pricing', 'Do you ship to Norway?', 'unanswered'],
    ]);
    expect((await list()).groups).toBe(0);
  });

  test('on questions of another organisation finds nothing and changes nothing', async () => {
    await ask(['do you sell zebras?']);
    const { questionIds } = await group('do you sell zebras?');
    const stranger = await createMember(await createOrg(), { role: 'manager' });
    const article = { title: 'Zebras', body: 'No.', category: '', published: true };
    const tries = [
      judgeUnanswered(stranger.ctx, { questionIds, verdict: 'ignored' }),
      teachUnanswered(stranger.ctx, { questionIds, intent: 'pricing' }),
      answerUnanswered(stranger.ctx, { questionIds, article }),
    ];
    expect(await Promise.all(tries.map((one) => one.catch((error) => error.code)))).toEqual([
      'not_found',
      'not_found',
      'not_found',
    ]);
    expect((await list(stranger)).groups).toBe(0);
    expect((await group('do you sell zebras?')).questionIds).toEqual(questionIds);
  });

  test('can append to an article that is there, which becomes a new version', async () => {
    const before = await createArticle(manager.ctx, {
      title: 'Animals',
      body: 'We sell saddles.',
      category: '',
      published: true,
    });
    const { questionIds } = await group('do you sell zebras?');
    const { article, check } = await answerUnanswered(manager.ctx, {
      questionIds,
      article: { articleId: before.id, heading: 'Zebras', text: 'We do not sell zebras.' },
    });
    expect(article).toMatchObject({
      id: before.id,
      version: 2,
      body: 'We sell saddles.\n\n## Zebras\n\nWe do not sell zebras.',
    });
    expect(check).toEqual({ answered: 1, unanswered: [] });
  });
});

test('what the team tries out on a test channel is not gathered', async () => {
  await freshOrg();
  const talk = await talkWithBot(org, brain, { isTest: true });
  await talk.say('Do you ship to Norway?');
  expect((await list()).groups).toBe(0);
});
