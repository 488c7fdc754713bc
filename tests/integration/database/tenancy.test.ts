import { expect, test } from 'vitest';
import { withSystem } from '../../../src/db/system';
import { withTenant } from '../../../src/db/tenant';
import { services } from '../../../src/server/services';
import { createChannel } from '../../factories/channel';
import { createMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { startVisitor, visitorSays } from '../../factories/visitor';

const database = () => services().database;

test('queries stripped of their organisation filter see nothing foreign', async () => {
  const [mine, theirs] = [await createOrg(), await createOrg()];
  for (const org of [mine, theirs]) {
    await createMember(org);
    await visitorSays(await startVisitor(await createChannel(org)), 'Hello');
  }
  await withTenant(database(), mine.id, async ({ client }) => {
    const rows = [
      ...(await client.conversation.findMany({ select: { orgId: true } })),
      ...(await client.message.findMany({ select: { orgId: true } })),
      ...(await client.member.findMany({ select: { orgId: true } })),
      ...(await client.lead.findMany({ select: { orgId: true } })),
      ...(await client.$queryRaw<{ orgId: string }[]>`select "orgId" from turn`),
    ];
    expect(rows.length).toBeGreaterThanOrEqual(6);
    expect([...new Set(rows.map(({ orgId }) => orgId))]).toEqual([mine.id]);
    expect((await client.org.findMany()).map(({ id }) => id)).toEqual([mine.id]);
    expect(await client.user.count()).toBe(1);
  });
});

test('a row of another organisation can be neither written nor changed', async () => {
  const [mine, theirs] = [await createOrg(), await createOrg()];
  const lead = await withSystem(database(), (client) => client.lead.create({ data: { orgId: theirs.id } }));
  const insert = withTenant(database(), mine.id, ({ client }) =>
    client.lead.create({ data: { orgId: theirs.id } }),
  );
  await expect(insert).rejects.toThrow(/row-level security/);
  await withTenant(database(), mine.id, async ({ client }) => {
    const update = await client.lead.updateMany({ where: { id: lead.id }, data: { name: 'Mallory' } });
    const removal = await client.lead.deleteMany({ where: { id: lead.id } });
    expect([update.count, removal.count]).toEqual([0, 0]);
  });
});

test('without an organisation the restricted role sees no rows at all', async () => {
  await createOrg();
  const seen = await database().prisma.$transaction(async (client) => {
    await client.$queryRaw`select set_config('role', 'baton_app', true)`;
    return client.org.count();
  });
  expect(seen).toBe(0);
});

test('a password cannot be read under the restricted role', async () => {
  const org = await createOrg();
  await createMember(org);
  const read = withTenant(
    database(),
    org.id,
    ({ client }) => client.$queryRaw`select "passwordHash" from "user"`,
  );
  await expect(read).rejects.toThrow(/permission denied/);
});

test('role and organisation end with the transaction', async () => {
  const org = await createOrg();
  await withTenant(database(), org.id, ({ client }) => client.org.count());
  const [after] = await withSystem(
    database(),
    (client) => client.$queryRaw<{ role: string; org: string | null }[]>`
      select current_setting('role') as role, nullif(current_setting('app.org_id', true), '') as org`,
  );
  expect(after).toEqual({ role: 'none', org: null });
});

test('every table that carries an organisation has forced row-level security and a tenant policy', async () => {
  const tables = await withSystem(
    database(),
    (client) => client.$queryRaw<{ name: string; enabled: boolean; forced: boolean; policies: string[] }[]>`
      select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
        array(select polname::text from pg_policy p where p.polrelid = c.oid order by 1) as policies
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'orgId'
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`,
  );
  expect(tables.length).toBeGreaterThan(20);
  for (const table of tables) {
    expect(table).toMatchObject({ enabled: true, forced: true, policies: ['system', 'tenant'] });
  }
});

test('history cannot be rewritten: events, decisions, published policies and packets', async () => {
  const org = await createOrg();
  const change = (sql: string) =>
    withTenant(database(), org.id, ({ client }) => client.$executeRawUnsafe(sql));
  await expect(change(`update handoff_event set kind = 'x'`)).rejects.toThrow(/permission denied/);
  await expect(change('delete from decision')).rejects.toThrow(/permission denied/);
  await expect(change(`update policy set document = '{}'`)).rejects.toThrow(/is published and cannot change/);
  await expect(change('delete from handoff')).rejects.toThrow(/permission denied/);
});
