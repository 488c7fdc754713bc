import { describe, expect, test } from 'vitest';
import { leadFilterQuery, listLeadsQuery } from '../../../src/contracts/api/leads';
import { withSystem } from '../../../src/db/system';
import { guessMapping } from '../../../src/domain/leads/import/targets';
import { services } from '../../../src/server/services';
import { exportLeads } from '../../../src/services/leads/export-leads';
import { getLeadColumns, saveLeadColumns } from '../../../src/services/leads/lead-columns';
import { listLeads } from '../../../src/services/leads/list-leads';
import { createChannel } from '../../factories/channel';
import { createLead } from '../../factories/lead';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { startVisitor } from '../../factories/visitor';

const listed = (member: TestMember, query: Record<string, string>) =>
  listLeads(member.ctx, listLeadsQuery.parse(query));
const names = async (member: TestMember, query: Record<string, string>) =>
  (await listed(member, query)).items.map(({ displayName }) => displayName);

/** Reads a list page by page. */
async function paged(member: TestMember, query: Record<string, string>): Promise<string[]> {
  const seen: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = await listed(member, { ...query, limit: '2', ...(cursor === '' ? {} : { cursor }) });
    seen.push(...page.items.map(({ displayName }) => displayName));
    cursor = page.nextCursor;
  }
  return seen;
}

async function scene() {
  const org = await createOrg();
  const maya = await createMember(org, { role: 'manager' });
  await createLead(org, { name: 'Zoe', email: 'zoe@x.test', score: 80, dealValueMinor: 500, stage: 'won' });
  await createLead(org, { name: 'adam', email: 'adam@x.test', score: 80, dealValueMinor: null });
  await createLead(org, {
    name: 'Émile',
    email: 'emile@x.test',
    score: 10,
    dealValueMinor: 900,
    company: 'Müller 100%',
  });
  await createLead(org, {
    name: null,
    email: 'nobody@x.test',
    score: 50,
    dealValueMinor: 500,
    ownerMemberId: maya.id,
  });
  await createLead(org, { name: null, email: null, stage: 'new' });
  return { org, maya };
}

describe('the list of leads', () => {
  test('is sorted by any column, empty values last either way, and paged without holes or doubles', async () => {
    const { maya } = await scene();
    expect(await paged(maya, { sort: 'name' })).toEqual(['adam', 'Émile', 'Zoe', 'nobody@x.test']);
    expect(await paged(maya, { sort: 'name', direction: 'desc' })).toEqual([
      'Zoe',
      'Émile',
      'adam',
      'nobody@x.test',
    ]);
    expect((await paged(maya, { sort: 'dealValue' })).at(0)).toBe('Émile');
    expect((await paged(maya, { sort: 'dealValue' })).at(-1)).toBe('adam');
    expect((await paged(maya, { sort: 'dealValue', direction: 'asc' })).at(-1)).toBe('adam');
    for (const sort of ['score', 'createdAt', 'lastSeenAt', 'company', 'dealValue']) {
      const whole = await names(maya, { sort });
      expect(await paged(maya, { sort }), sort).toEqual(whole);
      expect([...whole].sort()).toEqual(['Zoe', 'adam', 'nobody@x.test', 'Émile']);
    }
  });

  test('is filtered by stage, score, owner, value, e-mail and words, all of them at once', async () => {
    const { maya } = await scene();
    expect(await names(maya, { stage: 'won,lost' })).toEqual(['Zoe']);
    expect(await names(maya, { scoreFrom: '50', scoreTo: '60' })).toEqual(['nobody@x.test']);
    expect(await names(maya, { owner: maya.id })).toEqual(['nobody@x.test']);
    expect(await names(maya, { owner: 'none', dealFrom: '500', sort: 'dealValue' })).toEqual([
      'Émile',
      'Zoe',
    ]);
    expect(await names(maya, { email: 'no' })).toEqual([]);
    expect(await names(maya, { q: 'ÉMI' })).toEqual(['Émile']);
    expect(await names(maya, { q: 'müller 100%' })).toEqual(['Émile']);
    expect(await names(maya, { q: '%' })).toEqual(['Émile']);
    expect(await names(maya, { q: 'x.t', stage: 'won' })).toEqual(['Zoe']);
    expect(await names(maya, { q: 'zo', customer: 'yes' })).toEqual([]);
  });

  test('knows the channel a lead came by and the tags of its conversations', async () => {
    const org = await createOrg();
    const maya = await createMember(org);
    const channel = await createChannel(org);
    const other = await createChannel(org);
    const visitor = await startVisitor(channel);
    await createLead(org, { name: 'Elsewhere', email: 'else@x.test' });
    const tagId = await withSystem(services().database, async (client) => {
      await client.lead.updateMany({
        where: { orgId: org.id, email: null },
        data: { stage: 'engaged', name: 'Grace' },
      });
      const tag = await client.tag.create({ data: { orgId: org.id, name: 'Trade fair' } });
      await client.conversationTag.create({
        data: { orgId: org.id, conversationId: visitor.conversationId, tagId: tag.id },
      });
      return tag.id;
    });
    expect(await names(maya, { channel: channel.id })).toEqual(['Grace']);
    expect(await names(maya, { channel: other.id })).toEqual([]);
    expect(await names(maya, { tag: tagId })).toEqual(['Grace']);
    const [grace] = (await listed(maya, { tag: tagId })).items;
    expect(grace).toMatchObject({ channel: { id: channel.id }, tags: ['Trade fair'] });
  });

  test('refuses a cursor of another order', async () => {
    const { maya } = await scene();
    const { nextCursor } = await listed(maya, { limit: '2' });
    await expect(listed(maya, { sort: 'name', cursor: String(nextCursor) })).rejects.toMatchObject({
      code: 'validation_failed',
    });
  });

  test('remembers columns for each member', async () => {
    const { org, maya } = await scene();
    const liam = await createMember(org, { name: 'Liam' });
    await saveLeadColumns(maya.ctx, ['email', 'score', 'email']);
    expect(await getLeadColumns(maya.ctx)).toEqual(['email', 'score']);
    expect(await getLeadColumns(liam.ctx)).toContain('lastSeenAt');
  });
});

test('the export is the filtered list with the chosen columns, harmless in a spreadsheet, and audited', async () => {
  const { org, maya } = await scene();
  await createLead(org, { name: '=cmd|calc', email: 'evil@x.test', score: 99, phone: '+49 30 1' });
  const query = {
    ...leadFilterQuery.parse({ scoreFrom: '50' }),
    columns: ['email', 'phone', 'dealValue'] as const,
  };
  const file = await exportLeads(maya.ctx, { ...query, columns: [...query.columns] });
  const parts: string[] = [];
  for await (const part of file.lines) parts.push(part);
  expect(parts.join('').split('\r\n')).toEqual([
    '\uFEFFName,E-mail,Phone,Deal value,Currency',
    "'=cmd|calc,evil@x.test,'+49 30 1,,",
    ...[
      (await names(maya, { scoreFrom: '50', scoreTo: '90' })).map((name) =>
        name === 'Zoe'
          ? 'Zoe,zoe@x.test,,5,EUR'
          : name === 'adam'
            ? 'adam,adam@x.test,,,'
            : ',nobody@x.test,,5,EUR',
      ),
    ].flat(),
    '',
  ]);
  const audit = await withSystem(services().database, (client) =>
    client.auditEntry.findFirstOrThrow({ where: { orgId: org.id, action: 'leads.exported' } }),
  );
  expect(audit).toMatchObject({ actorId: maya.id, data: { columns: 'email,phone,dealValue' } });
});

test('the export names owners by the e-mail an import knows them by, and carries the fields of one’s own', async () => {
  const { org, maya } = await scene();
  const gone = await createMember(org, { name: 'Liam' });
  await createLead(org, { name: 'Gone’s', email: 'left@x.test', score: 40, ownerMemberId: gone.id });
  await withSystem(services().database, async (client) => {
    await client.member.update({ where: { id: gone.id }, data: { deactivatedAt: new Date() } });
    const own = (email: string, custom: Record<string, string>) =>
      client.lead.updateMany({ where: { orgId: org.id, email }, data: { custom } });
    await own('nobody@x.test', { Region: 'North', '=Badge': '7' });
    await own('left@x.test', { Region: 'South' });
  });
  const query = {
    ...leadFilterQuery.parse({ scoreFrom: '40', scoreTo: '60' }),
    columns: ['email' as const, 'owner' as const],
  };
  const parts: string[] = [];
  for await (const part of (await exportLeads(maya.ctx, query)).lines) parts.push(part);
  expect(parts.join('').split('\r\n')).toEqual([
    "\uFEFFName,E-mail,Owner name,Owner e-mail,'=Badge,Region",
    `,nobody@x.test,Maya Chen,${maya.email},7,North`,
    'Gone’s,left@x.test,Liam,,,South',
    '',
  ]);
  expect(guessMapping(['E-mail', 'Owner name', 'Owner e-mail'])).toEqual(['email', null, 'owner']);
});

test('a search reads the index of its words: the function compares by the collation that the index has', async () => {
  const org = await createOrg();
  const plan = await withSystem(services().database, async (client) => {
    await client.$executeRaw`
      insert into lead (id, "orgId", name, email)
      select gen_random_uuid(), ${org.id}::uuid, md5(n::text), n || '@x.test' from generate_series(1, 5000) n`;
    await client.$executeRaw`analyze lead`;
    // How dear the index looks depends on what other tests have left of it; whether it can be used at all does not.
    await client.$executeRaw`set local enable_seqscan = off`;
    const [{ body } = { body: '' }] = await client.$queryRaw<{ body: string }[]>`
      select prosrc as body from pg_proc where proname = 'search_leads'`;
    const query = body
      .replace('current_org()', `'${org.id}'`)
      .replace(/\bpattern\b/, `'%zanzibar%'`)
      .replace(/\bmost\b/, '10');
    return client.$queryRawUnsafe<{ 'QUERY PLAN': string }[]>(`explain ${query}`);
  });
  expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toContain('Bitmap Index Scan on lead_search');
});
