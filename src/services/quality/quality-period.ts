import type { QualityPeriodInput } from '../../contracts/api/quality';
import type { Tenant } from '../../db/tenant';
import { can } from '../../domain/access/permissions';
import type { Period } from '../../domain/metrics/query';
import { dayNumberOf, startOfDay } from '../../domain/time/local-day';
import type { ServiceContext } from '../context';
import { loadOrgPolicy } from '../policy/org-policy';

const USUAL_DAYS = 28;
const DAY_MS = 86_400_000;

export interface QualityPeriod extends Period {
  readonly timeZone: string;
}

/** The days asked for as instants in the organisation's time zone, the last one included. */
export async function qualityPeriod(tenant: Tenant, input: QualityPeriodInput): Promise<QualityPeriod> {
  const { timeZone } = (await loadOrgPolicy(tenant)).org;
  const last = input.to === undefined ? dayNumberOf(tenant.now, timeZone) : dayNumber(input.to);
  const first = input.from === undefined ? last - USUAL_DAYS + 1 : dayNumber(input.from);
  return { from: startOfDay(first, timeZone), to: startOfDay(last + 1, timeZone), timeZone };
}

const dayNumber = (date: string) => Math.round(Date.parse(date) / DAY_MS);

/** Managers and keys that may read everything see everybody's; an agent sees their own. */
export function ownOnly({ actor }: ServiceContext): string | null {
  return actor.kind === 'member' && !can(actor.role, 'metrics.read_all') ? actor.memberId : null;
}
