import { beforeAll, describe, expect, test } from 'vitest';
import { archiveArticle } from '../../../src/services/knowledge/archive-article';
import { createArticle } from '../../../src/services/knowledge/create-article';
import { getArticleVersion } from '../../../src/services/knowledge/get-article-version';
import { importArticles } from '../../../src/services/knowledge/import-articles';
import { listArticleVersions } from '../../../src/services/knowledge/list-article-versions';
import { listArticles } from '../../../src/services/knowledge/list-articles';
import { restoreArticleVersion } from '../../../src/services/knowledge/restore-article-version';
import { testSearch } from '../../../src/services/knowledge/test-search';
import { updateArticle } from '../../../src/services/knowledge/update-article';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { talkWithBot, testBrain } from '../../support/bot-talk';

const brain = testBrain();
const text = {
  title: 'Shipping',
  body: 'We ship to Norway.\nIt takes a week.',
  category: '',
  published: true,
};

let org: TestOrg;
let maya: TestMember;
let noor: TestMember;

beforeAll(async () => {
  await brain.warmUp();
  org = await createOrg();
  maya = await createMember(org, { name: 'Maya Chen', role: 'manager' });
  noor = await createMember(org, { name: 'Noor Haddad', role: 'owner' });
});

const versionsOf = async (articleId: string) => (await listArticleVersions(maya.ctx, { articleId })).items;

describe('versions of an article', () => {
  test('say who changed what, and an earlier one comes back as a new one', async () => {
    const { id } = await createArticle(maya.ctx, text);
    await updateArticle(noor.ctx, {
      articleId: id,
      text: { ...text, body: 'We ship to Norway.\nIt takes three days.', published: false },
    });
    const [second, first] = await versionsOf(id);
    expect([first?.by?.name, second?.by?.name]).toEqual(['Maya Chen', 'Noor Haddad']);
    expect((await getArticleVersion(maya.ctx, { versionId: second?.id ?? '' })).changes).toEqual([
      { kind: 'same', text: '# Shipping' },
      { kind: 'same', text: '' },
      { kind: 'same', text: 'We ship to Norway.' },
      { kind: 'removed', text: 'It takes a week.' },
      { kind: 'added', text: 'It takes three days.' },
    ]);

    const restored = await restoreArticleVersion(noor.ctx, { versionId: first?.id ?? '' });
    // Whether the bot may use it is not what is restored.
    expect(restored).toMatchObject({ version: 3, body: text.body, published: false });
    expect((await versionsOf(id)).map(({ version }) => version)).toEqual([3, 2, 1]);
  });

  test('of another organisation cannot be read or restored', async () => {
    const stranger = await createMember(await createOrg(), { role: 'owner' });
    const { items } = await listArticles(maya.ctx);
    const [version] = await versionsOf(items[0]?.id ?? '');
    const tries = [
      listArticleVersions(stranger.ctx, { articleId: items[0]?.id ?? '' }),
      getArticleVersion(stranger.ctx, { versionId: version?.id ?? '' }),
      restoreArticleVersion(stranger.ctx, { versionId: version?.id ?? '' }),
      archiveArticle(stranger.ctx, { articleId: items[0]?.id ?? '' }),
    ];
    const codes = await Promise.all(tries.map((one) => one.catch((error: { code: string }) => error.code)));
    expect(codes).toEqual(['not_found', 'not_found', 'not_found', 'not_found']);
  });
});

test('an article that is deleted is out of the list, out of the bot’s reach, and its title is free again', async () => {
  const { id } = await createArticle(maya.ctx, {
    ...text,
    title: 'Parking',
    body: 'Parking is free for visitors.',
  });
  const talk = await talkWithBot(org, brain);
  expect((await talk.say('Is parking free?'))[0]).toContain('Parking is free for visitors.');
  await archiveArticle(maya.ctx, { articleId: id });
  expect((await listArticles(maya.ctx)).items.map(({ title }) => title)).not.toContain('Parking');
  expect((await talk.say('Is parking free?'))[0]).not.toContain('Parking is free');
  await expect(listArticleVersions(maya.ctx, { articleId: id })).rejects.toMatchObject({ code: 'not_found' });
  expect((await createArticle(maya.ctx, { ...text, title: 'Parking' })).id).not.toBe(id);
});

test('importing adds what is new, changes what differs and leaves the rest', async () => {
  const file = (title: string, body: string, category = '') => ({ title, body, category });
  const first = await importArticles(maya.ctx, {
    articles: [file('Opening hours', 'From nine.'), file('Returns', 'Within 30 days.', 'Service')],
    published: false,
  });
  expect(first).toMatchObject({ created: 2, updated: 0, unchanged: 0 });
  const second = await importArticles(maya.ctx, {
    articles: [
      file('Opening hours', 'From eight.'),
      file('Returns', 'Within 30 days.'),
      file('New', 'Text.'),
    ],
    published: true,
  });
  expect(second).toMatchObject({ created: 1, updated: 1, unchanged: 1 });
  expect(
    second.items.map(({ title, published, version, category }) => [title, published, version, category]),
  ).toEqual([
    ['Opening hours', false, 2, ''],
    ['Returns', false, 1, 'Service'],
    ['New', true, 1, ''],
  ]);
});

describe('the search test', () => {
  const tried = (question: string) => testSearch(maya.ctx, { question, language: 'en', brain });

  beforeAll(async () => {
    await createArticle(maya.ctx, {
      ...text,
      title: 'Instalments',
      body: 'You can pay in four instalments.',
    });
  });

  test('says what the visitor would read, how sure the bot is and where it looked', async () => {
    const result = await tried('Can I pay in instalments?');
    expect(result).toMatchObject({ outcome: 'answers', threshold: 0.5, sources: [{ title: 'Instalments' }] });
    expect(result.reply).toBe('You can pay in four instalments.');
    expect(result.confidence).toBeGreaterThan(0.8);
    expect(result.passages[0]).toMatchObject({ title: 'Instalments', confidence: result.confidence });
  });

  test('says when the bot would not know, and when it has nothing to look up', async () => {
    const unknown = await tried('Do you have a swimming pool?');
    expect([unknown.outcome, unknown.sources]).toEqual(['does_not_know', []]);
    expect(unknown.reply).toMatch(/don’t know|not sure|don’t have/i);
    expect((await tried('hello')).outcome).toBe('needs_no_answer');
  });
});
