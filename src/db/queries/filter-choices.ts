import type { FilterChoices } from '../../contracts/api/inbox-filter';
import { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';

/** Channels, teams, active members and tags by name; languages that visitors have written in. One query. */
export async function findFilterChoices(tenant: Tenant): Promise<FilterChoices> {
  const named = (rows: Prisma.Sql) => Prisma.sql`
    (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name) order by lower(name), id), '[]') from (${rows}) named)`;
  const own = Prisma.sql`"orgId" = ${tenant.orgId}::uuid`;
  const [row] = await tenant.client.$queryRaw<FilterChoices[]>`
    select ${named(Prisma.sql`select id, name from channel where ${own}`)} as channels,
      ${named(Prisma.sql`select id, name from team where ${own} and "archivedAt" is null`)} as teams,
      ${named(Prisma.sql`select id, name from member where ${own} and "deactivatedAt" is null`)} as members,
      ${named(Prisma.sql`select id, name from tag where ${own}`)} as tags,
      (select coalesce(jsonb_agg(distinct language), '[]') from visitor where ${own}) as languages`;
  return row ?? { channels: [], teams: [], members: [], tags: [], languages: [] };
}
