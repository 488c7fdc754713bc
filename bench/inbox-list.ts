import { startTemporaryStack } from './support/temporary-stack';

interface Figure {
  /** Median of the runs, the tenant transaction included. */
  readonly ms: number;
  /** Against 50 ids by an index in the list's order, in the same run and the same kind of transaction. */
  readonly ratio: number;
}

interface InboxListFigures {
  readonly conversationsPerStatus: number;
  readonly messages: number;
  readonly bareLimit50Ms: number;
  readonly views: Readonly<Record<string, Figure>>;
  readonly filters: Readonly<Record<string, Figure>>;
  readonly searches: Readonly<Record<string, Figure & { readonly found: number }>>;
  readonly counts: Figure;
}

const RUNS = 21;
const OTHER_ORGS = 2;

/** First page of each view, with filters and with words, among so many conversations of each status. */
export async function inboxList(perStatus: number): Promise<InboxListFigures> {
  const stop = await startTemporaryStack();
  const { createOrg } = await import('../tests/factories/org');
  const { createMember } = await import('../tests/factories/member');
  const { createChannel } = await import('../tests/factories/channel');
  const { services } = await import('../src/server/services');
  const { findConversationPage } = await import('../src/db/queries/conversation-list');
  const { countSelection, countViews } = await import('../src/db/queries/count-views');
  const { withTenant } = await import('../src/db/tenant');
  const { fillInbox } = await import('./inbox-list/fill-inbox');
  const { database } = services();

  const newOrg = async (size: number) => {
    const org = await createOrg();
    const member = await createMember(org);
    const channel = await createChannel(org);
    await fillInbox(database, { orgId: org.id, channelId: channel.id, memberId: member.id, perStatus: size });
    return { orgId: org.id, memberId: member.id };
  };
  const { orgId, memberId } = await newOrg(perStatus);
  for (let other = 0; other < OTHER_ORGS; other += 1) await newOrg(Math.ceil(perStatus / 10));

  const median = async (run: () => Promise<unknown>): Promise<number> => {
    const times: number[] = [];
    for (let index = 0; index < RUNS; index += 1) {
      const startedAt = performance.now();
      await run();
      times.push(performance.now() - startedAt);
    }
    return times.toSorted((a, b) => a - b)[RUNS >> 1] ?? 0;
  };
  const bare = await median(() =>
    withTenant(
      database,
      orgId,
      ({ client }) => client.$queryRaw`select id from conversation where "orgId" = ${orgId}::uuid
        and status = 'closed' and ("firstVisitorMessageAt" is not null or "lastHandoffId" is not null)
        order by "lastMessageAt" desc, id desc limit 50`,
    ),
  );
  const figure = async (run: () => Promise<unknown>): Promise<Figure> => {
    const ms = await median(run);
    return { ms: Math.round(ms * 10) / 10, ratio: Math.round((ms / bare) * 10) / 10 };
  };
  type Query = Parameters<typeof findConversationPage>[1];
  const page = (part: Partial<Query>) => () =>
    withTenant(database, orgId, (tenant) =>
      findConversationPage(tenant, {
        view: 'all',
        memberId,
        q: undefined,
        filter: {},
        sort: part.view === 'waiting' ? 'priority' : 'newest',
        after: null,
        limit: 50,
        ageingPerMinute: 1,
        ...part,
      }),
    );

  const views: Record<string, Figure> = {};
  for (const view of ['waiting', 'mine', 'bot', 'all', 'snoozed', 'closed'] as const) {
    views[view] = await figure(page({ view }));
  }
  const filters: Record<string, Figure> = {};
  const tried = {
    hot: { filter: { band: 'hot' } },
    'waiting and hot': { view: 'waiting', filter: { band: 'hot' } },
    'closed for a knowledge gap': { view: 'closed', filter: { reason: 'knowledge_gap' } },
    'a reason that nothing has': { filter: { reason: 'bot_loop' } },
    German: { filter: { language: 'de' } },
    'a language that nobody writes': { filter: { language: 'fr' } },
    'of a member': { filter: { owner: memberId } },
    'of a day a year ago': { filter: { from: daysAgo(365), to: daysAgo(364) } },
  } as const satisfies Record<string, Partial<Query>>;
  for (const [name, part] of Object.entries(tried)) filters[name] = await figure(page(part));

  const searches: Record<string, Figure & { found: number }> = {};
  for (const q of ['zanzibar', 'zanzi', 'visitor77@mail77', 'encryption', 'migration quote']) {
    const found = await withTenant(database, orgId, (tenant) =>
      countSelection(tenant, { view: 'all', memberId, filter: {}, q }, perStatus * 5),
    );
    searches[q] = { ...(await figure(page({ q }))), found };
  }
  const counts = await figure(() => withTenant(database, orgId, (tenant) => countViews(tenant, memberId)));
  const messages = await database.prisma.message.count();
  await database.close();
  await stop();
  return {
    conversationsPerStatus: perStatus,
    messages,
    bareLimit50Ms: Math.round(bare * 10) / 10,
    views,
    filters,
    searches,
    counts,
  };
}

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
