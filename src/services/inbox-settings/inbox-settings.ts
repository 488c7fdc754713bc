import {
  type InboxSettings,
  type InboxSettingsChange,
  parseInboxSettings,
} from '../../contracts/inbox-settings';
import { findOrgSettings } from '../../db/queries/alert-recipients';
import { setOrgSetting } from '../../db/repositories/org-settings';
import { type Tenant, withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';
import { inTenant } from '../work';

/** How the organisation's inbox is set, within a transaction. */
export async function loadInboxSettings(tenant: Tenant): Promise<InboxSettings> {
  return parseInboxSettings((await findOrgSettings(tenant)).settings);
}

/** How the organisation's inbox is set. */
export function getInboxSettings(ctx: ServiceContext): Promise<InboxSettings> {
  return withTenant(ctx.database, ctx.orgId, loadInboxSettings);
}

/** Changes it; counts from the next signal of a visitor, and the next reply of an agent, on. */
export function setInboxSettings(ctx: ServiceContext, change: InboxSettingsChange): Promise<InboxSettings> {
  return inTenant(ctx, async (work) => {
    const settings = { ...(await loadInboxSettings(work)), ...change };
    await setOrgSetting(work, 'inbox', settings);
    return settings;
  });
}
