import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, type Database } from '../../../src/db/database';
import { withSystem } from '../../../src/db/system';
import { withTenant } from '../../../src/db/tenant';
import { env } from '../../../src/server/env';
import { createMember } from '../../factories/member';
import { createOrg } from '../../factories/org';

/** More often than the server needs to settle on one plan for a statement. */
const TIMES = 8;

let database: Database;
beforeAll(() => {
  // One connection, so that every call meets the statement that the one before it left.
  database = createDatabase({ url: env().DATABASE_URL, poolSize: 1 });
});
afterAll(() => database.close());

const names = async (orgId: string) =>
  withTenant(database, orgId, ({ client }) => client.member.findMany({ select: { name: true } }));

test('one statement that several organisations and the system use in turn shows each only its own', async () => {
  const [mine, theirs] = [await createOrg(), await createOrg()];
  await createMember(mine, { name: 'Maya Chen' });
  await createMember(theirs, { name: 'Liam Ward' });
  for (let time = 0; time < TIMES; time += 1) {
    expect(await names(mine.id)).toEqual([{ name: 'Maya Chen' }]);
    expect(await names(theirs.id)).toEqual([{ name: 'Liam Ward' }]);
    const all = await withSystem(database, (client) => client.member.findMany({ select: { name: true } }));
    expect(all.length).toBeGreaterThanOrEqual(2);
  }
  const kept = await database.prisma.$queryRaw<{ statements: bigint }[]>`
    select count(*) as statements from pg_prepared_statements`;
  expect(kept[0]?.statements).toBeGreaterThan(0n);
});

test('a migration beneath a running process breaks no statement of it', async () => {
  const { prisma } = database;
  await prisma.$executeRaw`create table moved (id int)`;
  await prisma.$executeRaw`insert into moved values (1)`;
  const read = () => prisma.$queryRaw<object[]>`select * from moved`;
  for (let time = 0; time < TIMES; time += 1) expect(await read()).toEqual([{ id: 1 }]);
  await prisma.$executeRaw`alter table moved add column name text default 'new'`;
  expect(await read()).toEqual([{ id: 1, name: 'new' }]);
});
