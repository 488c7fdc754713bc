import { parseWrapUpSettings, type WrapUpSettings } from '../../contracts/wrap-up-settings';
import { insertAudit } from '../../db/repositories/audit';
import { setOrgSetting } from '../../db/repositories/org-settings';
import { withTenant } from '../../db/tenant';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { loadOrgPolicy } from '../policy/org-policy';
import { inTenant } from '../work';

/** The wrap-up time, in seconds, of every team without its own. */
export function getWrapUpSettings(ctx: ServiceContext): Promise<WrapUpSettings> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) =>
    parseWrapUpSettings((await loadOrgPolicy(tenant)).org.settings),
  );
}

/** Changes it; a wrap-up time that runs keeps its end. */
export function setWrapUpSettings(ctx: ServiceContext, settings: WrapUpSettings): Promise<WrapUpSettings> {
  return inTenant(ctx, async (work) => {
    await setOrgSetting(work, 'wrapUp', settings);
    await insertAudit(work, {
      actorKind: ctx.actor.kind,
      actorId: actorMemberId(ctx),
      action: 'wrap_up.changed',
      subjectId: work.orgId,
      data: { ...settings },
    });
    return settings;
  });
}
