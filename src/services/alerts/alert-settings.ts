import { type PromiseSettings, parsePromiseSettings } from '../../contracts/alert-settings';
import type { AlertSettings, AlertWebhook } from '../../contracts/api/alerts';
import { findOrgSettings } from '../../db/queries/alert-recipients';
import { listWebhooks, type WebhookRow } from '../../db/repositories/alert-webhooks';
import { findMailTrouble } from '../../db/repositories/mails';
import { setOrgSetting } from '../../db/repositories/org-settings';
import { type Tenant, withTenant } from '../../db/tenant';
import { ALERT_KINDS } from '../../domain/alerts/kinds';
import type { ServiceContext } from '../context';
import { inTenant } from '../work';

/** Characters of an address that managers see of it, to tell two apart. */
const SHOWN_CHARACTERS = 4;

/** Times of alerts and promises, webhooks, and how the organisation's mail fares. */
export function getAlertSettings(ctx: ServiceContext): Promise<AlertSettings> {
  return withTenant(ctx.database, ctx.orgId, load);
}

/** Changes the times; what is under way keeps its own. */
export function setAlertSettings(ctx: ServiceContext, settings: PromiseSettings): Promise<AlertSettings> {
  return inTenant(ctx, async (work) => {
    await setOrgSetting(work, 'promises', settings);
    return load(work);
  });
}

/** A webhook without its secret. */
export function toWebhook(row: WebhookRow): AlertWebhook {
  return {
    id: row.id,
    name: row.name,
    address: `${new URL(row.url).host}/…${row.url.slice(-SHOWN_CHARACTERS)}`,
    kinds: ALERT_KINDS.filter((kind) => row.kinds.includes(kind)),
    enabled: row.disabledAt === null,
    disabledReason: row.disabledReason,
    lastDeliveryAt: row.lastDeliveryAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}

async function load(tenant: Tenant): Promise<AlertSettings> {
  const { settings } = await findOrgSettings(tenant);
  return {
    settings: parsePromiseSettings(settings),
    webhooks: (await listWebhooks(tenant)).map(toWebhook),
    mail: await findMailTrouble(tenant),
  };
}
