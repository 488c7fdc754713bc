import type { RealtimeConfig } from '../../contracts/api/chat';
import type { Me } from '../../contracts/api/team';
import { findOrg } from '../../db/queries/org-policy';
import { findMembers } from '../../db/queries/people';
import { withTenant } from '../../db/tenant';
import type { MemberContext } from '../context';
import { loadOrgPolicy } from '../policy/org-policy';
import { notFound } from '../problem';

export interface GetMeInput {
  /** Every organisation of the signed-in person. */
  readonly orgs: Me['orgs'];
  readonly realtime: RealtimeConfig;
}

/** The caller with presence and load, the organisation, and how to reach realtime. */
export function getMe(ctx: MemberContext, input: GetMeInput): Promise<Me> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const org = await findOrg(tenant);
    const [member] = await findMembers(tenant, ctx.actor.memberId);
    if (!org || !member) throw notFound('member');
    const { timing, routing } = (await loadOrgPolicy(tenant)).document;
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
      },
      realtime: input.realtime,
    };
  });
}
