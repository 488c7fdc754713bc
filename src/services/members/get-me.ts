import type { RealtimeConfig } from '../../contracts/api/chat';
import type { Me } from '../../contracts/api/team';
import { findOrg } from '../../db/queries/org-policy';
import { findMembers } from '../../db/queries/people';
import { withTenant } from '../../db/tenant';
import { openStretches } from '../../domain/time/business-hours';
import type { BusinessHours } from '../../domain/time/types';
import type { MemberContext } from '../context';
import { loadOrgPolicy } from '../policy/org-policy';
import { notFound } from '../problem';

export interface GetMeInput {
  /** Every organisation of the signed-in person. */
  readonly orgs: Me['orgs'];
  readonly realtime: RealtimeConfig;
}

const DAY_MS = 86_400_000;
const DAYS_BACK = 14;
const DAYS_AHEAD = 2;

/** Open stretches around a moment: as far back as somebody may still wait, and until the page asks again. */
function openAround(hours: BusinessHours, now: Date): Me['inbox']['openHours'] {
  const from = new Date(now.getTime() - DAYS_BACK * DAY_MS);
  const to = new Date(now.getTime() + DAYS_AHEAD * DAY_MS);
  return openStretches(hours, from, to).map((open) => ({
    from: open.from.toISOString(),
    to: open.to.toISOString(),
  }));
}

/** The caller with presence and load, the organisation, and how to reach realtime. */
export function getMe(ctx: MemberContext, input: GetMeInput): Promise<Me> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const org = await findOrg(tenant);
    const [member] = await findMembers(tenant, ctx.actor.memberId);
    if (!org || !member) throw notFound('member');
    const { timing, routing, hours } = (await loadOrgPolicy(tenant)).document;
    const { id, name, email, role, chosenPresence, awayReason, wrapUpUntil, capacity, load, teams } = member;
    const { slug, timeZone, currency } = org;
    return {
      member: {
        id,
        name,
        email,
        role,
        presence: chosenPresence,
        awayReason,
        wrapUpUntil,
        capacity,
        load,
        teams,
      },
      org: { id: org.id, slug, name: org.name, timeZone, currency },
      orgs: input.orgs,
      inbox: {
        responseTargetSeconds: timing.responseTargetSeconds,
        ageingPerMinute: routing.ageingPerMinute,
        openHours: openAround(hours, tenant.now),
      },
      realtime: input.realtime,
    };
  });
}
