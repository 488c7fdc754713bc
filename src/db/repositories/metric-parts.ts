import { createHash } from 'node:crypto';
import type { PartRow } from '../../domain/metrics/rollup/part-rows';
import type { Tenant } from '../tenant';
import { deleteSums } from './metric-days';

/** The parts of leads (`Part` in src/domain/metrics/rollup), as they are stored. */

export interface LeadPartRow extends PartRow {
  readonly leadId: string;
}

/** Puts these rows in the place of all that is stored of these leads; days that change are to be added up again. */
export async function replaceParts(
  tenant: Tenant,
  leadIds: readonly string[],
  rows: readonly LeadPartRow[],
): Promise<void> {
  const { client, orgId } = tenant;
  const gone = await client.$queryRaw<{ day: number; groupId: number }[]>`
    with gone as (
      delete from metric_part where "orgId" = ${orgId}::uuid and "leadId" = any(${leadIds}::uuid[])
      returning day, "groupId")
    select distinct day, "groupId" from gone`;
  const groups = await findOrMakeGroups(tenant, rows);
  await insertParts(
    tenant,
    rows.map((row) => ({ ...row, groupId: groups.get(hashOf(row.values)) ?? 0 })),
  );
  await touchDays(
    tenant,
    [...gone, ...rows].map(({ day }) => day),
  );
  const used = new Set(groups.values());
  await deleteUnusedGroups(
    tenant,
    gone.map(({ groupId }) => groupId).filter((id) => !used.has(id)),
  );
}

/** As one list for each column: read in half the time of JSON. */
async function insertParts(
  { client, orgId }: Tenant,
  rows: readonly (LeadPartRow & { readonly groupId: number })[],
): Promise<void> {
  const listOf = (read: (row: (typeof rows)[number]) => string | number) => `{${rows.map(read).join()}}`;
  const arraysOf = (read: (row: (typeof rows)[number]) => readonly number[]) =>
    rows.map((row) => `{${read(row).join()}}`).join(';');
  await client.$executeRaw`
    insert into metric_part ("orgId", "leadId", "conversationId", "groupId", slices, "cohortAt", day, "stepDay", times,
      codes, amounts)
    select ${orgId}::uuid, "leadId", "conversationId", "groupId", slices, "cohortAt", day, "stepDay", times::int[],
      codes::smallint[], amounts::bigint[]
    from unnest(${listOf(({ leadId }) => leadId)}::text::uuid[],
      ${listOf(({ conversationId }) => conversationId)}::text::uuid[],
      ${listOf(({ groupId }) => groupId)}::text::int[],
      ${listOf(({ slices }) => slices)}::text::int[],
      ${listOf(({ cohortAt }) => cohortAt.toISOString())}::text::timestamptz[],
      ${listOf(({ day }) => day)}::text::int[],
      ${listOf(({ stepDay }) => stepDay)}::text::int[],
      string_to_array(${arraysOf(({ times }) => times)}, ';'),
      string_to_array(${arraysOf(({ codes }) => codes)}, ';'),
      string_to_array(${arraysOf(({ amounts }) => amounts)}, ';'))
      as r("leadId", "conversationId", "groupId", slices, "cohortAt", day, "stepDay", times, codes, amounts)`;
}

/** Rows of these leads as they are stored. */
export async function findParts(tenant: Tenant, leadIds: readonly string[]): Promise<readonly PartRow[]> {
  const rows = await tenant.client.$queryRaw<(Omit<PartRow, 'amounts'> & { amounts: readonly bigint[] })[]>`
    select p."conversationId", p."cohortAt", p.day, p.slices, g.values, p."stepDay", p.times, p.codes, p.amounts
    from metric_part p join metric_group g on g."orgId" = p."orgId" and g.id = p."groupId"
    where p."orgId" = ${tenant.orgId}::uuid and p."leadId" = any(${leadIds}::uuid[])`;
  return rows.map((row) => ({ ...row, amounts: row.amounts.map(Number) }));
}

async function touchDays(tenant: Tenant, days: readonly number[]): Promise<void> {
  const touched = [...new Set(days)];
  await tenant.client.$executeRaw`
    insert into metric_day_state ("orgId", day) select ${tenant.orgId}::uuid, unnest(${touched}::int[])
    on conflict ("orgId", day) do update set "touchedAt" = now(), "addedUpAt" = null`;
  await deleteSums(tenant, touched);
}

/** Ids of the combinations of values, by their hash. Nobody else makes any: the caller has the organisation's lock. */
async function findOrMakeGroups(tenant: Tenant, rows: readonly PartRow[]): Promise<Map<string, number>> {
  const wanted = new Map(rows.map(({ values }) => [hashOf(values), values]));
  const known = await tenant.client.$queryRaw<{ id: number; hash: string }[]>`
    select id, hash from metric_group
    where "orgId" = ${tenant.orgId}::uuid and hash = any(${[...wanted.keys()]}::text[])`;
  for (const { hash } of known) wanted.delete(hash);
  const missing = [...wanted].map(([hash, values]) => ({ hash, values }));
  const made = await tenant.client.$queryRaw<{ id: number; hash: string }[]>`
    insert into metric_group ("orgId", hash, values)
    select ${tenant.orgId}::uuid, r.hash, r.values
    from json_to_recordset(${JSON.stringify(missing)}::json) as r(hash text, "values" text[])
    returning id, hash`;
  return new Map([...known, ...made].map(({ id, hash }) => [hash, id]));
}

/** What a person's page was must not stay when their data is deleted. */
async function deleteUnusedGroups(tenant: Tenant, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await tenant.client.$executeRaw`
    delete from metric_group g where g."orgId" = ${tenant.orgId}::uuid and g.id = any(${[...new Set(ids)]}::int[])
      and not exists (select 1 from metric_part p where p."orgId" = g."orgId" and p."groupId" = g.id)`;
}

const hashes = new WeakMap<readonly (string | null)[], string>();

function hashOf(values: readonly (string | null)[]): string {
  const known = hashes.get(values);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(JSON.stringify(values)).digest('base64url');
  hashes.set(values, hash);
  return hash;
}
