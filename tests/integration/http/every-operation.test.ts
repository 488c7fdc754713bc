import { beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '../../../src/contracts/operation';
import { exampleKey } from '../../../src/db/repositories/example-key';
import { withSystem } from '../../../src/db/system';
import { can } from '../../../src/domain/access/permissions';
import { OPERATIONS } from '../../../src/server/openapi/operations';
import { services } from '../../../src/server/services';
import { uploadTeamAttachment } from '../../../src/services/attachments/upload-team-attachment';
import { postTeamMessage } from '../../../src/services/conversations/post-team-message';
import { createPolicyDraft } from '../../../src/services/policy/create-policy-draft';
import { createApiKey } from '../../factories/api-key';
import { createChannel } from '../../factories/channel';
import { openHandoffFor } from '../../factories/handoff';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { createTeam } from '../../factories/team';
import { startVisitor } from '../../factories/visitor';
import { call, refused, send } from './support/call';
import { BODIES, QUERIES } from './support/samples';

/** Their sample bodies name somebody or something that does not exist. */
const OF_NOBODY = [
  'assignTask',
  'setCapacity',
  'assignConversation',
  'transferHandoff',
  'answerUnanswered',
  'teachUnanswered',
  'judgeUnanswered',
  'mergeTag',
  'mergeLead',
  'tellLeadsApart',
];

const operations = OPERATIONS.map(({ operation }) => operation);
const ofTeam = operations.filter(({ auth }) => auth === 'team');
const named = (list: readonly Operation[]) => list.map((operation) => [operation.id, operation] as const);

/** Ours has one of everything; theirs is another organisation that must never see it. */
let ours: TestOrg;
let owner: TestMember;
let agent: TestMember;
let theirs: TestOrg;
let stranger: TestMember;
let idOf: (operation: Operation) => string;
/** Things of ours that are named after what they belong to. */
let nested: { messageId: string; attachmentId: string; macroId: string; secretId: string };

beforeAll(async () => {
  ours = await createOrg();
  owner = await createMember(ours, { role: 'owner' });
  agent = await createMember(ours, { role: 'agent' });
  theirs = await createOrg({ name: 'Globex' });
  stranger = await createMember(theirs, { role: 'owner' });
  const handoff = await openHandoffFor(await startVisitor(await createChannel(ours)));
  const unwanted = await openHandoffFor(await startVisitor(await createChannel(ours)));
  const channel = await createChannel(ours);
  const { database } = services();
  const [article, discarded, lead] = await withSystem(database, (client) =>
    Promise.all([
      client.article.create({
        data: {
          orgId: ours.id,
          slug: 'a',
          title: 'A',
          body: 'B',
          versions: { create: { version: 1, title: 'A', body: 'B', published: true } },
        },
        include: { versions: true },
      }),
      client.article.create({ data: { orgId: ours.id, slug: 'b', title: 'B', body: 'B' } }),
      client.lead.findFirstOrThrow({ where: { orgId: ours.id } }),
    ]),
  );
  const policy = await withSystem(database, (client) =>
    client.policy.findUniqueOrThrow({ where: { id: ours.policyId } }),
  );
  const document = JSON.parse(JSON.stringify(policy.document));
  const draft = await createPolicyDraft(owner.ctx, { document, note: '' });
  const { conversationId } = handoff;
  const note = { conversationId, clientId: 'sample', text: 'A note', private: true };
  const file = { conversationId, name: 'a.txt', bytes: new TextEncoder().encode('A note') };
  const noteMacro = (name: string) => ({
    orgId: ours.id,
    name,
    actions: [{ type: 'add_note', text: 'Hi' }],
  });
  const [macro, discardedMacro] = await withSystem(database, (client) =>
    Promise.all([
      client.macro.create({ data: noteMacro('Note') }),
      client.macro.create({ data: noteMacro('Other note') }),
    ]),
  );
  nested = {
    macroId: macro.id,
    messageId: (await postTeamMessage(owner.ctx, note)).answer.message.id,
    attachmentId: (await uploadTeamAttachment(owner.ctx, file)).id,
    secretId: await createSecret(ours, channel.id),
  };
  const staff = await createStaff(ours);
  const taught = await createTraining(ours);
  const scoring = await withSystem(database, (client) =>
    client.leadModel.create({ data: { orgId: ours.id, version: 1, status: 'refused', message: 'Too few' } }),
  );
  const erased = await withSystem(database, (client) => client.lead.create({ data: { orgId: ours.id } }));
  const block = await withSystem(database, (client) =>
    client.block.create({ data: { orgId: ours.id, visitorId: unwanted.visitor.id, reason: 'spam' } }),
  );
  const tag = await withSystem(database, (client) =>
    client.tag.create({ data: { orgId: ours.id, name: 'Pilot' } }),
  );
  const cannedReply = await withSystem(database, (client) =>
    client.cannedReply.create({ data: { orgId: ours.id, shortcut: 'wait', text: 'One moment.' } }),
  );
  const view = await withSystem(database, (client) =>
    client.savedView.create({ data: { orgId: ours.id, name: 'Mine', filter: { view: 'all' } } }),
  );
  const [task, webhook] = await withSystem(database, (client) =>
    Promise.all([
      client.task.create({
        data: {
          orgId: ours.id,
          conversationId: handoff.conversationId,
          kind: 'callback',
          title: 'Call Ada',
          dueAt: new Date(),
        },
      }),
      client.alertWebhook.create({
        data: { orgId: ours.id, name: 'Sales', url: 'https://hooks.example.test/x', kinds: ['hot_lead'] },
      }),
    ]),
  );
  const ids: Record<string, string> = {
    ...staff,
    ...taught,
    editMessage: nested.messageId,
    retractMessage: nested.messageId,
    getAttachment: nested.attachmentId,
    conversations: handoff.conversationId,
    handoffs: handoff.id,
    leads: lead.id,
    eraseLead: erased.id,
    articles: article.id,
    // What is gone cannot be read by the operations after it.
    archiveArticle: discarded.id,
    archiveChannel: (await createChannel(ours)).id,
    'article-versions': article.versions[0]?.id ?? '',
    policies: String(draft.version),
    scoring: scoring.id,
    tags: tag.id,
    blocks: block.id,
    // It ends the conversation.
    blockVisitor: unwanted.conversationId,
    macros: discardedMacro.id,
    'canned-replies': cannedReply.id,
    tasks: task.id,
    views: view.id,
    'alert-webhooks': webhook.id,
    channels: channel.id,
    'review-items': await createReviewItem(ours, handoff.conversationId),
  };
  idOf = ({ id: operation, path }) => {
    const id = ids[operation] ?? ids[path.split('/')[5] ?? ''];
    if (!id) throw new Error(`no sample id for ${path}`);
    return id;
  };
});

/** One of everything that the page of the team changes. */
async function createStaff(
  org: TestOrg,
): Promise<Record<'members' | 'teams' | 'skills' | 'invitations', string>> {
  const member = await createMember(org);
  const team = await createTeam(org);
  const [skill, invitation] = await withSystem(services().database, (client) =>
    Promise.all([
      client.skill.create({ data: { orgId: org.id, name: 'German' } }),
      client.invitation.create({
        data: {
          orgId: org.id,
          email: 'joe@example.test',
          role: 'agent',
          expiresAt: new Date(Date.now() + 60_000),
        },
      }),
    ]),
  );
  return { members: member.id, teams: team.id, skills: skill.id, invitations: invitation.id };
}

/** An intent, an example of another one and a version: whichever is deleted first, the others stay. */
async function createTraining(
  org: TestOrg,
): Promise<Record<'intents' | 'intent-examples' | 'intent-versions', string>> {
  const orgId = org.id;
  return withSystem(services().database, async (client) => {
    await client.intent.createMany({ data: ['warehouse_tour', 'pricing'].map((name) => ({ orgId, name })) });
    const text = 'how much is it';
    const example = await client.intentExample.create({
      data: { orgId, intent: 'pricing', text, textKey: exampleKey(text) },
    });
    await client.intentModelVersion.create({
      data: { orgId, version: 1, status: 'failed', failure: 'Nothing' },
    });
    return { intents: 'warehouse_tour', 'intent-examples': example.id, 'intent-versions': '1' };
  });
}

/** A conversation that waits to be judged. */
async function createReviewItem({ id: orgId }: TestOrg, conversationId: string): Promise<string> {
  return withSystem(services().database, async (client) => {
    const message = await client.message.findFirstOrThrow({
      where: { conversationId, authorKind: 'visitor' },
      select: { id: true, seq: true },
    });
    const to = new Date();
    const from = new Date(to.getTime() - 60_000);
    const { id: sampleId } = await client.reviewSample.create({
      data: { orgId, week: '2026-W01', from, to, seed: 'x', strata: [], drawnAt: to },
    });
    const cut = { cutMessageId: message.id, cutSeq: message.seq ?? 0 };
    const item = { orgId, sampleId, conversationId, stratum: 'x', inclusionProbability: 1, place: 0, ...cut };
    return (await client.reviewItem.create({ data: item })).id;
  });
}

/** A secret that a newer one has replaced. */
async function createSecret({ id: orgId }: TestOrg, channelId: string): Promise<string> {
  const createdAt = new Date();
  const validUntil = new Date(createdAt.getTime() + 60_000);
  const data = { orgId, channelId, sealedSecret: 'v1.x', secretEnd: 'abcd', createdAt, validUntil };
  const { id } = await withSystem(services().database, (client) =>
    client.channelIdentitySecret.create({ data }),
  );
  return id;
}

/** Params, query and a valid body of an operation, for an organisation and one of our ids. */
function parts(operation: Operation, org: TestOrg) {
  const id = /\{(id|name|version)\}/.test(operation.path) ? idOf(operation) : '';
  return {
    params: { org: org.slug, id, name: id, version: id, field: 'name', reason: 'frustration', ...nested },
    query: QUERIES[operation.id] ?? {},
    ...(operation.id in BODIES ? { body: BODIES[operation.id] } : {}),
  };
}

test.each(named(operations))('%s has a valid sample body', (id, operation) => {
  const parsed = operation.body.safeParse(BODIES[id]);
  expect(parsed.error?.issues ?? []).toEqual([]);
});

describe('without a session or token', () => {
  const closed = operations.filter(({ auth }) => auth !== 'public');
  test.each(named(closed))('%s is 401', async (_, operation) => {
    const answer = await refused(operation, parts(operation, ours));
    expect([answer.status, answer.body.code]).toEqual([401, 'unauthenticated']);
  });
});

describe('from another organisation', () => {
  test.each(named(ofTeam))('%s of ours is 404', async (_, operation) => {
    const answer = await refused(operation, { ...parts(operation, ours), cookie: stranger.cookie });
    expect(answer.body).toMatchObject({ status: 404, code: 'not_found' });
  });

  const withId = ofTeam.filter(({ path }) => /\{(id|name|version)\}/.test(path));
  test.each(named(withId))('%s with an id of ours is 404', async (_, operation) => {
    const answer = await refused(operation, { ...parts(operation, theirs), cookie: stranger.cookie });
    expect(answer.body).toMatchObject({ status: 404, code: 'not_found' });
  });

  test.each(named(ofTeam))('%s by API key is 404', async (_, operation) => {
    const token = await createApiKey(theirs, []);
    const answer = await refused(operation, { ...parts(operation, ours), token });
    expect(answer.status).toBe(404);
  });
});

describe('within the organisation', () => {
  test.each(named(ofTeam))('%s is found', async (id, operation) => {
    const response = await send(operation, { ...parts(operation, ours), cookie: owner.cookie });
    const isNobody = OF_NOBODY.includes(id);
    expect([200, 201, 202, 204, 409, ...(isNobody ? [404] : [])]).toContain(response.status);
  });

  test.each(named(ofTeam))('%s is 403 for an API key without scopes', async (_, operation) => {
    const token = await createApiKey(ours, []);
    const answer = await refused(operation, { ...parts(operation, ours), token });
    expect(answer.body).toMatchObject({ status: 403, code: 'forbidden' });
  });

  const beyondAgents = ofTeam.filter(({ permission }) =>
    [permission ?? []].flat().every((one) => !can('agent', one)),
  );
  test.each(named(beyondAgents))('%s is 403 for an agent', async (_, operation) => {
    const answer = await refused(operation, { ...parts(operation, ours), cookie: agent.cookie });
    expect(answer.body).toMatchObject({ status: 403, code: 'forbidden' });
  });
});

describe('ids that nothing has', () => {
  const withId = ofTeam.filter(({ path }) => path.includes('{id}'));
  test.each(named(withId))('%s is 404 for an unknown id and for a word', async (_, operation) => {
    for (const id of ['0198c1a2-7d50-7000-8000-00000000dead', 'word', "'; drop table org", 'a\0b']) {
      const { params, ...rest } = parts(operation, ours);
      const answer = await refused(operation, {
        ...rest,
        params: { ...params, id },
        cookie: owner.cookie,
      });
      expect(answer.body).toMatchObject({ status: 404, code: 'not_found' });
    }
  });
});

test('an answer is what its schema says, for every operation that reads', async () => {
  const reads = operations.filter(({ method, auth }) => method === 'get' && auth === 'team');
  for (const operation of reads) {
    const { status } = await call(operation, { ...parts(operation, ours), cookie: owner.cookie });
    expect(status).toBe(200);
  }
});
