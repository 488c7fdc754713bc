import type { Wallboard } from '../../contracts/api/wallboard';
import { findLiveCounts } from '../../db/queries/live';
import { findMembers } from '../../db/queries/people';
import { displayNameOf } from '../../db/queries/team-conversation-row';
import { findLatestEvents, findWaiting } from '../../db/queries/wallboard';
import { withTenant } from '../../db/tenant';
import { dayOf } from '../../domain/time/local-day';
import type { ServiceContext } from '../context';
import { loadOrgPolicy } from '../policy/org-policy';
import { getMetrics } from './get-metrics';

const EVENTS = 9;
const HOT_LEADS = 6;

/** Queue, people and today's service of this instant, for a screen that everybody in the room sees. */
export async function getWallboard(ctx: ServiceContext): Promise<Wallboard> {
  const { timeZone, day } = await withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const { org } = await loadOrgPolicy(tenant);
    return { timeZone: org.timeZone, day: dayOf(tenant.now, org.timeZone) };
  });
  // Side by side: a screen that is to move within a second waits for the slower one only.
  const [live, ofToday] = await Promise.all([liveBoard(ctx), today(ctx, day)]);
  return { ...live, timeZone, today: ofToday };
}

function liveBoard(ctx: ServiceContext): Promise<Omit<Wallboard, 'timeZone' | 'today'>> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const counts = await findLiveCounts(tenant);
    const active = (await findMembers(tenant)).filter(({ deactivatedAt }) => deactivatedAt === null);
    const online = active.filter(({ presence }) => presence === 'online');
    const free = online.map(({ capacity, load, wrapUpUntil }) =>
      wrapUpUntil === null ? Math.max(0, capacity - load) : 0,
    );
    const waiting = await findWaiting(tenant);
    return {
      at: tenant.now.toISOString(),
      online: online.length,
      available: free.filter((places) => places > 0).length,
      freePlaces: free.reduce((sum, places) => sum + places, 0),
      waiting: waiting.length,
      waitingSince: waiting[0]?.waitingSince.toISOString() ?? null,
      withPerson: counts.accepted + counts.engaged,
      withBot: counts.withBot,
      hotLeads: hotLeadsOf(waiting),
      events: await findLatestEvents(tenant, EVENTS),
    };
  });
}

function hotLeadsOf(waiting: Awaited<ReturnType<typeof findWaiting>>): Wallboard['hotLeads'] {
  return waiting
    .filter(({ band }) => band === 'hot')
    .slice(0, HOT_LEADS)
    .map(({ conversationId, leadId, name, email, score, waitingSince }) => ({
      conversationId,
      name: displayNameOf({ id: leadId, name, email }),
      score,
      waitingSince: waitingSince.toISOString(),
    }));
}

async function today(ctx: ServiceContext, day: string): Promise<Wallboard['today']> {
  const asked = { from: day, to: day, granularity: 'day' as const, breakdown: [], distribution: [] };
  const { current, responseTargetSeconds } = await getMetrics(ctx, asked);
  const { rates, durations, counts } = current.totals;
  return {
    responseTargetSeconds,
    serviceLevel: rates.serviceLevel,
    responseTime: durations.responseTime,
    requests: counts.requests,
  };
}
