import type { MetricsChoices } from '../../contracts/api/metrics-choices';
import type { Tenant } from '../tenant';

const PAGES = 50;
/** The pages and languages of the newest conversations are those that one looks for. */
const LOOKED_AT = 20_000;

/** Channels by name, languages, pages by how many conversations began there. One query. */
export async function findMetricsChoices(tenant: Tenant): Promise<MetricsChoices> {
  const [row] = await tenant.client.$queryRaw<MetricsChoices[]>`
    with recent as (select c.language, c.page from conversation c
      where c."orgId" = ${tenant.orgId}::uuid and c."firstVisitorMessageAt" is not null and not c."isTest"
      order by c."firstVisitorMessageAt" desc limit ${LOOKED_AT}),
    pages as (select page from recent where page is not null group by page order by count(*) desc, page limit ${PAGES})
    select
      (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'name', h.name) order by lower(h.name), h.id), '[]')
        from channel h where h."orgId" = ${tenant.orgId}::uuid) as channels,
      (select coalesce(jsonb_agg(distinct language order by language), '[]') from recent) as languages,
      (select coalesce(jsonb_agg(page), '[]') from pages) as pages`;
  return row ?? { channels: [], languages: [], pages: [] };
}
