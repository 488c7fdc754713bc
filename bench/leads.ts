import { startTemporaryStack } from './support/temporary-stack';

interface LeadListFigures {
  readonly leads: number;
  /** Median milliseconds of a bare `select … order by score desc limit 50` on the index, in the same kind of transaction. */
  readonly bareMs: number;
  /** Median of each list as a ratio to it. */
  readonly ratios: Readonly<Record<string, number>>;
}

const ROUNDS = 30;

/** The list of leads, with 100,000 of them among those of other organisations, beside the bare indexed `LIMIT 50`. */
export async function leads(count = 100_000): Promise<LeadListFigures> {
  const stop = await startTemporaryStack();
  const { createOrg } = await import('../tests/factories/org');
  const { createMember } = await import('../tests/factories/member');
  const { listLeadsQuery } = await import('../src/contracts/api/leads');
  const { withSystem } = await import('../src/db/system');
  const { withTenant } = await import('../src/db/tenant');
  const { listLeads } = await import('../src/services/leads/list-leads');
  const { services } = await import('../src/server/services');

  const org = await createOrg();
  const maya = await createMember(org);
  const other = await createOrg();
  const { database } = services();
  await withSystem(database, async (client) => {
    for (const [orgId, many] of [
      [org.id, count],
      [other.id, count / 2],
    ] as const) {
      await client.$executeRaw`
        insert into lead (id, "orgId", name, email, company, stage, score, band, "dealValueMinor", "ownerMemberId",
          "lastSeenAt", "createdAt")
        select gen_random_uuid(), ${orgId}::uuid, case when g % 5 < 4 then 'Person ' || md5(g::text) end,
          case when g % 10 < 9 then 'p' || g || '@mail' || g % 997 || '.test' end, 'Company ' || g % 4001,
          (array['new', 'engaged', 'qualified', 'opportunity', 'won', 'lost'])[1 + g % 6], g % 101,
          (array['cold', 'warm', 'hot'])[1 + g % 3], case when g % 4 = 0 then g * 100 end,
          case when ${orgId} = ${org.id} and g % 200 = 0 then ${maya.id}::uuid end,
          now() - g * interval '1 minute', now() - g * interval '2 minutes'
        from generate_series(1, ${many}::int) g`;
    }
    await client.$executeRaw`analyze lead`;
  });

  const bareMs = await medianMs(() =>
    withTenant(
      database,
      org.id,
      ({ client }) =>
        client.$queryRaw`select * from lead where "orgId" = ${org.id}::uuid and (email is not null or stage <> 'new')
        order by score desc, id desc limit 50`,
    ),
  );
  const ratios: Record<string, number> = {};
  for (const [name, query] of Object.entries(LISTS(maya.id))) {
    const parsed = listLeadsQuery.parse(query);
    const ms = await medianMs(() => listLeads(maya.ctx, parsed));
    ratios[name] = Math.round((ms / bareMs) * 10) / 10;
  }
  const deep = await pageAfter(20);
  ratios['by name, page 21'] = Math.round(((await medianMs(deep)) / bareMs) * 10) / 10;
  await database.close();
  await stop();
  return { leads: count, bareMs: Math.round(bareMs * 100) / 100, ratios };

  async function pageAfter(pages: number) {
    let cursor: string | null = null;
    for (let page = 0; page < pages; page += 1) {
      const query = listLeadsQuery.parse({ sort: 'name', ...(cursor ? { cursor } : {}) });
      cursor = (await listLeads(maya.ctx, query)).nextCursor;
    }
    return () => listLeads(maya.ctx, listLeadsQuery.parse({ sort: 'name', cursor: cursor ?? undefined }));
  }
}

const LISTS = (owner: string): Readonly<Record<string, Record<string, string>>> => ({
  'by score': {},
  'by name': { sort: 'name' },
  'by deal value': { sort: 'dealValue' },
  'last seen': { sort: 'lastSeenAt' },
  'one stage': { stage: 'won' },
  'one owner': { owner },
  'rare word': { q: 'p4711@' },
  'common word': { q: 'person' },
  'deals above, by score': { dealFrom: '9000000' },
});

async function medianMs(run: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const startedAt = performance.now();
    await run();
    taken.push(performance.now() - startedAt);
  }
  return taken.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}
