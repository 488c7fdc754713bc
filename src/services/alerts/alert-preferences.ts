import { parseAlertPreferences } from '../../contracts/alert-settings';
import { findMember, setMemberAlertPreferences } from '../../db/repositories/members';
import { withTenant } from '../../db/tenant';
import type { AlertPreferences } from '../../domain/alerts/preferences';
import type { MemberContext } from '../context';
import { inTenant } from '../work';

/** Which alerts reach the caller in which way, and when it is quiet. */
export function getAlertPreferences(ctx: MemberContext): Promise<AlertPreferences> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const member = await findMember(tenant, ctx.actor.memberId);
    return parseAlertPreferences(member?.alertPreferences);
  });
}

/** Chooses them; the next alert follows it. */
export function setAlertPreferences(
  ctx: MemberContext,
  preferences: AlertPreferences,
): Promise<AlertPreferences> {
  return inTenant(ctx, async (work) => {
    await setMemberAlertPreferences(work, ctx.actor.memberId, JSON.parse(JSON.stringify(preferences)));
    return preferences;
  });
}
