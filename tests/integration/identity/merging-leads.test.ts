import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { withSystem } from '../../../src/db/system';
import { withTenant } from '../../../src/db/tenant';
import { services } from '../../../src/server/services';
import { updateOwnLead } from '../../../src/services/chat/update-own-lead';
import { getLead } from '../../../src/services/leads/get-lead';
import { getTimeline } from '../../../src/services/leads/get-timeline';
import { listLookalikes } from '../../../src/services/leads/list-lookalikes';
import { mergeLead } from '../../../src/services/leads/merge-lead';
import { patchLead } from '../../../src/services/leads/patch-lead';
import { tellLeadsApart } from '../../../src/services/leads/tell-leads-apart';
import { createChannel } from '../../factories/channel';
import { createLead } from '../../factories/lead';
import { createMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { startVisitor, visitorSays } from '../../factories/visitor';
import { waiting } from '../../support/waiting-for-locks';

afterEach(() => vi.restoreAllMocks());

/** Every column of the database that refers to a lead. */
async function columnsThatReferToLeads(): Promise<{ table: string; column: string }[]> {
  return withSystem(
    services().database,
    (client) => client.$queryRaw<{ table: string; column: string }[]>`
      select c.conrelid::regclass::text as table, a.attname::text as column
      from pg_constraint c cross join unnest(c.conkey) as key
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = key
      where c.contype = 'f' and c.confrelid = 'lead'::regclass and a.attname <> 'orgId'
      order by 1, 2`,
  );
}

async function rowsReferringTo(leadId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { table, column } of await columnsThatReferToLeads()) {
    const [row] = await withSystem(services().database, (client) =>
      client.$queryRawUnsafe<{ count: number }[]>(
        `select count(*)::int as count from ${table} where "${column}" = '${leadId}'::uuid`,
      ),
    );
    counts[`${table}.${column}`] = row?.count ?? -1;
  }
  return counts;
}

/** A lead to which a row of every table refers. */
async function leadWithEverything(org: TestOrg, memberId: string): Promise<string> {
  const visitor = await startVisitor(await createChannel(org));
  await visitorSays(visitor, 'How much is it?');
  const orgId = org.id;
  return withSystem(services().database, async (client) => {
    const { leadId } = await client.visitor.findUniqueOrThrow({ where: { id: visitor.id } });
    const { conversationId } = visitor;
    const of = { orgId, leadId };
    const signal = { kind: 'page_view', key: '/pricing', visitorId: visitor.id, conversationId };
    await client.leadSignal.create({ data: { ...of, ...signal } });
    const line = { score: 40, delta: 40, cause: 'message', contributions: [] };
    await client.leadScoreEntry.create({ data: { ...of, ...line } });
    await client.leadStageChange.create({ data: { ...of, fromStage: 'new', toStage: 'won' } });
    const entry = { value: 'Navy', source: 'member' };
    await client.leadFieldChange.create({ data: { ...of, field: 'company', entry } });
    await client.alert.create({ data: { ...of, kind: 'hot_lead', title: 'Hot', dedupeKey: leadId } });
    const gone = '0198c1a2-7d50-7000-8000-00000000dead';
    await client.leadMerge.create({
      data: { orgId, fromLeadId: gone, intoLeadId: leadId, cause: 'member', at: new Date() },
    });
    const [smaller, larger] = [
      await client.lead.create({ data: { orgId, id: `00000000${randomUUID().slice(8)}` } }),
      await client.lead.create({ data: { orgId, id: `ffffffff${randomUUID().slice(8)}` } }),
    ];
    const said = { orgId, memberId, at: new Date() };
    await client.leadDistinction.createMany({
      data: [
        { ...said, leadId: smaller.id, otherLeadId: leadId },
        { ...said, leadId, otherLeadId: larger.id },
      ],
    });
    return leadId;
  });
}

describe('merging two leads', () => {
  test('leaves nothing that refers to the one that is gone, in any table there is', async () => {
    const org = await createOrg();
    const maya = await createMember(org);
    const fromLeadId = await leadWithEverything(org, maya.id);
    const leadId = await createLead(org);
    const before = await rowsReferringTo(fromLeadId);
    expect(Object.entries(before).filter(([, count]) => count === 0)).toEqual([]);

    await mergeLead(maya.ctx, { leadId, fromLeadId });

    expect(Object.entries(await rowsReferringTo(fromLeadId)).filter(([, count]) => count > 0)).toEqual([]);
    const after = await rowsReferringTo(leadId);
    for (const [column, count] of Object.entries(before)) {
      expect([column, (after[column] ?? 0) >= count]).toEqual([column, true]);
    }
  });

  test('keeps what each knew by where it came from, and all of it in the history', async () => {
    const org = await createOrg();
    const maya = await createMember(org);
    const leadId = await createLead(org, { name: 'Ada', phone: '+49 30 1', company: 'ACME' });
    const fromLeadId = await createLead(org, { name: 'Ada', email: 'ADA@example.test', phone: '+49 30 2' });
    await patchLead(maya.ctx, { leadId, patch: { company: 'Acme Ltd' } });
    await patchLead(maya.ctx, { leadId: fromLeadId, patch: { stage: 'won', dealValueMinor: 90_000 } });
    await patchLead(maya.ctx, { leadId: fromLeadId, patch: { ownerMemberId: maya.id } });

    const { lead } = await mergeLead(maya.ctx, { leadId, fromLeadId });

    expect(lead).toMatchObject({
      id: leadId,
      name: 'Ada',
      phone: '+49 30 2',
      company: 'Acme Ltd',
      stage: 'won',
      dealValueMinor: 90_000,
      owner: { id: maya.id },
      isCustomer: true,
    });
    const { items } = await getTimeline(maya.ctx, { leadId, query: { kinds: ['edit', 'deal'], limit: 50 } });
    const told = items.map((entry) =>
      entry.kind === 'edit' ? `${entry.field}: ${entry.value}` : `${entry.kind}`,
    );
    expect(told).toContain('phone: +49 30 1');
    expect(told).toContain('phone: +49 30 2');
    expect(told).toContain('company: ACME');
    expect(told).toContain('merged: Ada, ADA@example.test, deal value €900, owner Maya Chen');
    expect(told.filter((entry) => entry === 'deal')).toHaveLength(1);
  });

  test('makes the score anew from what both did, and tells team and audit log', async () => {
    const org = await createOrg();
    const maya = await createMember(org);
    const leadId = await createLead(org, { name: null, email: 'ada@acme.test' });
    const fromLeadId = await leadWithEverything(org, maya.id);
    await patchLead(maya.ctx, { leadId, patch: { name: 'Ada' } });
    const { lead: before } = await getLead(maya.ctx, { leadId });
    const publish = vi.spyOn(services().realtime, 'publish');

    const { lead, contributions } = await mergeLead(maya.ctx, { leadId, fromLeadId });

    expect(lead.score).toBeGreaterThan(before.score);
    expect(contributions.map(({ ruleId }) => ruleId)).toContain('visited-pricing');
    const events = publish.mock.calls.flatMap(([list]) => list);
    const changed = events.filter(({ event }) => event === 'lead.changed').map(({ payload }) => payload);
    expect(changed).toContainEqual({ conversationId: null, leadId });
    expect(changed).toContainEqual({ conversationId: null, leadId: fromLeadId });
    const [entry] = await withTenant(services().database, org.id, ({ client }) =>
      client.auditEntry.findMany({ where: { action: 'lead.merged' } }),
    );
    expect(entry).toMatchObject({
      actorKind: 'member',
      actorId: maya.id,
      subjectId: leadId,
      data: { fromLeadId, cause: 'member' },
    });
  });

  test('leads whoever comes by the old id to the lead that stays, however often it was merged', async () => {
    const org = await createOrg();
    const maya = await createMember(org);
    const [a, b, c] = [await createLead(org), await createLead(org), await createLead(org)];
    await mergeLead(maya.ctx, { leadId: b, fromLeadId: a });
    await mergeLead(maya.ctx, { leadId: c, fromLeadId: b });
    for (const leadId of [a, b, c]) {
      expect((await getLead(maya.ctx, { leadId })).lead.id).toBe(c);
      expect((await patchLead(maya.ctx, { leadId, patch: { name: 'Ada' } })).lead.id).toBe(c);
    }
    expect((await mergeLead(maya.ctx, { leadId: c, fromLeadId: a })).lead.id).toBe(c);
  });

  test('of two members who merge them into each other at once, one wins and nothing is lost', async () => {
    const org = await createOrg();
    const maya = await createMember(org);
    const [a, b] = [await createLead(org), await createLead(org)];
    const answers = await Promise.allSettled([
      mergeLead(maya.ctx, { leadId: a, fromLeadId: b }),
      mergeLead(maya.ctx, { leadId: b, fromLeadId: a }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const left = await withTenant(services().database, org.id, ({ client }) => client.lead.count());
    expect(left).toBe(1);
  });

  test('loses nothing of what the visitor enters at that moment', async () => {
    const org = await createOrg();
    const maya = await createMember(org);
    const visitor = await startVisitor(await createChannel(org));
    const leadId = await createLead(org, { phone: null });
    const fromLeadId = await withTenant(services().database, org.id, async ({ client }) => {
      const found = await client.visitor.findUniqueOrThrow({ where: { id: visitor.id } });
      return found.leadId;
    });
    let writers: Promise<unknown> = Promise.resolve();
    await withTenant(services().database, org.id, async ({ client }) => {
      await client.$queryRaw`select id from lead where id = ${fromLeadId}::uuid for update`;
      const merge = mergeLead(maya.ctx, { leadId, fromLeadId });
      await waiting(1);
      // Has read whose lead it is, and waits for the conversation that the merge holds.
      writers = Promise.all([merge, updateOwnLead(visitor.ctx, { phone: '+49 30 1' })]);
      await waiting(2);
    });
    await writers;
    expect((await getLead(maya.ctx, { leadId })).lead.phone).toBe('+49 30 1');
  });

  test('is refused for the same lead, for one that was erased and for one of another organisation', async () => {
    const org = await createOrg();
    const maya = await createMember(org);
    const leadId = await createLead(org);
    const [erased, foreign] = [await createLead(org), await createLead(await createOrg())];
    await withSystem(services().database, (client) =>
      client.lead.update({ where: { id: erased }, data: { erasedAt: new Date() } }),
    );
    const merge = (fromLeadId: string) => mergeLead(maya.ctx, { leadId, fromLeadId });
    await expect(merge(leadId)).rejects.toMatchObject({ code: 'conflict' });
    await expect(merge(erased)).rejects.toMatchObject({ code: 'conflict' });
    await expect(merge(foreign)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('leads that look alike', () => {
  test('are those with the same address, whatever the case, and none of another organisation', async () => {
    const org = await createOrg();
    const maya = await createMember(org);
    const leadId = await createLead(org, { email: 'ada@example.test' });
    const other = await createLead(org, { email: 'Ada@Example.TEST' });
    await createLead(org, { email: 'grace@example.test' });
    await createLead(await createOrg(), { email: 'ada@example.test' });
    const { items } = await listLookalikes(maya.ctx, { leadId });
    expect(items.map(({ lead, same }) => [lead.id, same])).toEqual([[other, 'email']]);
  });

  test('are not offered again once somebody told them apart, not even after a merge', async () => {
    const org = await createOrg();
    const maya = await createMember(org);
    const [a, b, c] = [await createLead(org), await createLead(org), await createLead(org)];
    const { items } = await tellLeadsApart(maya.ctx, { leadId: a, otherLeadId: b });
    expect(items.map(({ lead }) => lead.id)).toEqual([c]);
    expect((await listLookalikes(maya.ctx, { leadId: b })).items.map(({ lead }) => lead.id)).toEqual([c]);
    await mergeLead(maya.ctx, { leadId: c, fromLeadId: a });
    expect((await listLookalikes(maya.ctx, { leadId: c })).items).toEqual([]);
    await tellLeadsApart(maya.ctx, { leadId: b, otherLeadId: c });
    await expect(tellLeadsApart(maya.ctx, { leadId: c, otherLeadId: a })).rejects.toMatchObject({
      code: 'conflict',
    });
  });
});
