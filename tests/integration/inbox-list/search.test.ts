import { expect, test } from 'vitest';
import type { SearchHit } from '../../../src/contracts/api/search';
import { getFilterChoices, searchConversations } from '../../../src/contracts/operations/inbox-list';
import { withSystem } from '../../../src/db/system';
import { withTenant } from '../../../src/db/tenant';
import { findWords } from '../../../src/domain/search/words';
import { services } from '../../../src/server/services';
import { postTeamMessage } from '../../../src/services/conversations/post-team-message';
import { createChannel } from '../../factories/channel';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { startVisitor, type TestVisitor, visitorSays } from '../../factories/visitor';
import { call } from '../http/support/call';

interface Scene {
  readonly org: TestOrg;
  readonly member: TestMember;
  readonly visitor: TestVisitor;
}

/** An organisation with one visitor who has written these words. */
async function sceneWith(...texts: string[]): Promise<Scene> {
  const org = await createOrg();
  const member = await createMember(org);
  const visitor = await startVisitor(await createChannel(org));
  for (const text of texts) await visitorSays(visitor, text);
  return { org, member, visitor };
}

async function search({ org, member }: Scene, query: Record<string, string>): Promise<SearchHit[]> {
  const options = { params: { org: org.slug }, query, cookie: member.cookie };
  return (await call(searchConversations, options)).body.items;
}

const textsOf = (hits: readonly SearchHit[]) => hits.map(({ match }) => match?.excerpt ?? null);
const markedOf = ([hit]: readonly SearchHit[]) =>
  hit?.match?.ranges.map(({ start, end }) => hit.match?.excerpt.slice(start, end));

test('the latest message with every word is found, the last word unfinished, accents aside', async () => {
  const scene = await sceneWith('Does the café plan include SSO?', 'The CAFÉ near the plant', 'Thanks');
  const hits = await search(scene, { q: 'cafe pla' });
  expect(hits.map(({ conversation }) => conversation.id)).toEqual([scene.visitor.conversationId]);
  expect(textsOf(hits)).toEqual(['The CAFÉ near the plant']);
  expect(markedOf(hits)).toEqual(['CAFÉ', 'pla']);
  expect(await search(scene, { q: 'plan plant' })).toEqual([]);
});

test('a private note is found and said to be one', async () => {
  const scene = await sceneWith('Hello');
  const { conversationId } = scene.visitor;
  const note = { clientId: 'n-1', text: 'Budget holder is <b>zanzibar</b>', private: true };
  await postTeamMessage(scene.member.ctx, { ...note, conversationId });
  const [hit] = await search(scene, { q: 'zanzibar' });
  expect(hit?.match).toMatchObject({ private: true, excerpt: 'Budget holder is <b>zanzibar</b>' });
  expect(markedOf(hit ? [hit] : [])).toEqual(['zanzibar']);
});

test('a lead is found by name, by any part of the e-mail address, by phone and by company', async () => {
  const scene = await sceneWith('Hello');
  await withSystem(services().database, (client) =>
    client.lead.updateMany({
      where: { orgId: scene.org.id },
      data: {
        name: 'Łucja Müller',
        email: 'l.mueller@fabrik-nord.example',
        phone: '+49 170 123-4567',
        company: 'Nordwind GmbH',
      },
    }),
  );
  for (const q of ['lucja muller', 'fabrik', 'l.mueller@fabrik', '491701234567', '170 123', 'nordw']) {
    expect([q, textsOf(await search(scene, { q }))]).toEqual([q, [null]]);
  }
  expect(await search(scene, { q: 'wind' })).toEqual([]);
});

test('one word may stand in the lead and the others in a message', async () => {
  const scene = await sceneWith('How is the pricing for teams?', 'And support?', 'Thanks');
  const named = (name: string) =>
    withSystem(services().database, (client) =>
      client.lead.updateMany({ where: { orgId: scene.org.id }, data: { name } }),
    );
  await named('Amara Okafor');
  expect(textsOf(await search(scene, { q: 'okafor pric' }))).toEqual(['How is the pricing for teams?']);
  expect(markedOf(await search(scene, { q: 'okafor pric' }))).toEqual(['pric']);
  expect(textsOf(await search(scene, { q: 'amara okafor' }))).toEqual([null]);
  expect(await search(scene, { q: 'okafor zanzibar' })).toEqual([]);
  expect(await search(scene, { q: 'pricing support' })).toEqual([]);
  await named('Somebody');
  expect(await search(scene, { q: 'okafor pric' })).toEqual([]);
});

test('what was retracted is not found', async () => {
  const scene = await sceneWith('My password is hunter2');
  await withSystem(services().database, (client) =>
    client.message.updateMany({
      where: { text: { contains: 'hunter2' }, orgId: scene.org.id },
      data: { retractedAt: new Date() },
    }),
  );
  expect(await search(scene, { q: 'hunter2' })).toEqual([]);
});

test('filters narrow a search, and nothing is found without a word', async () => {
  const scene = await sceneWith('quote please');
  const today = new Date().toISOString().slice(0, 10);
  const found = async (query: Record<string, string>) =>
    (await search(scene, { q: 'quote', ...query })).length;
  expect(await found({ status: 'bot', from: today, to: today, language: 'en', band: 'cold' })).toBe(1);
  expect(await found({ status: 'closed' })).toBe(0);
  expect(await found({ to: '2020-01-01' })).toBe(0);
  expect(await found({ owner: 'me' })).toBe(0);
  expect(await found({ owner: 'nobody', view: 'bot' })).toBe(1);
  expect(await search(scene, { q: ' ,.- ' })).toEqual([]);
});

test('pages follow each other without a gap and without a repetition', async () => {
  const scene = await sceneWith('quote one');
  const channel = scene.visitor.channel;
  for (const text of ['quote two', 'quote three', 'quote four', 'quote five']) {
    await visitorSays(await startVisitor(channel), text);
  }
  const seen: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query: Record<string, string> = { q: 'quote', limit: '2', ...(cursor ? { cursor } : {}) };
    const { body } = await call(searchConversations, {
      params: { org: scene.org.slug },
      query,
      cookie: scene.member.cookie,
    });
    seen.push(...body.items.map(({ match }) => match?.excerpt ?? ''));
    cursor = body.nextCursor;
  }
  expect(seen).toEqual(['quote five', 'quote four', 'quote three', 'quote two', 'quote one']);
});

test('the same word of another organisation is never found, by message or by lead, even in the function', async () => {
  const ours = await sceneWith('the secret is zanzibar');
  const theirs = await sceneWith('nothing to see');
  await withSystem(services().database, (client) =>
    client.lead.updateMany({ where: { orgId: ours.org.id }, data: { email: 'zanzibar@example.test' } }),
  );
  expect(await search(theirs, { q: 'zanzibar' })).toEqual([]);
  expect(await search(theirs, { q: `${ours.org.id}:zanzibar` })).toEqual([]);
  const inFunctions = (orgId: string) =>
    withTenant(services().database, orgId, async ({ client }) => {
      const messages = await client.$queryRaw<object[]>`select * from search_messages('zanzibar')`;
      const leads = await client.$queryRaw<object[]>`select * from search_lead_words('zanzibar')`;
      const both = await client.$queryRaw<object[]>`select * from search_lead_with_message('example secret')`;
      return [messages.length, leads.length, both.length];
    });
  expect(await inFunctions(theirs.org.id)).toEqual([0, 0, 0]);
  expect(await inFunctions(ours.org.id)).toEqual([1, 1, 1]);
});

test('the browser and the database agree on what a word is', async () => {
  const texts = [
    'Grüße, İstanbul ΣΟΦΟΣ Łódź ﬁnance Ｗide',
    'maria.lopez@example.com — +49 170/123 🎉🎉 東京 naïve Cafe\u0301',
    "O'Neill & Sons: 100% «quoted» a\tb\nc ẞ Æsir œuvre Đặng कार्य عَرَبِيّ",
    `x${'y'.repeat(80)} ½ ² ™ … ！`,
  ];
  for (const text of texts) {
    const rows = await withSystem(
      services().database,
      (client) => client.$queryRaw<{ word: string }[]>`select word from search_split(${text}) order by place`,
    );
    expect(rows.map(({ word }) => word)).toEqual(
      findWords(text).map(({ characters }) => characters.join('')),
    );
  }
});

test('what a list can be narrowed to is the organisation’s own', async () => {
  const scene = await sceneWith('Hello');
  await sceneWith('Hello');
  const options = { params: { org: scene.org.slug }, cookie: scene.member.cookie };
  expect((await call(getFilterChoices, options)).body).toEqual({
    channels: [{ id: scene.visitor.channel.id, name: 'Website' }],
    teams: [],
    members: [{ id: scene.member.id, name: 'Maya Chen' }],
    tags: [],
    languages: ['en'],
  });
});
