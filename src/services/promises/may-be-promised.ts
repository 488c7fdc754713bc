import type { HandoffRow } from '../../db/repositories/handoffs';
import { countTasksOf } from '../../db/repositories/tasks';
import type { Tenant } from '../../db/tenant';

/**
 * Whether a visitor may be promised contact now: while nobody has taken their wish for a person, once nobody could,
 * and, to change what was promised, after they took a promise instead of waiting.
 * @param latest the conversation's latest episode, open or ended
 */
export async function mayBePromised(
  tenant: Tenant,
  latest: Pick<HandoffRow, 'id' | 'status'> | null,
): Promise<boolean> {
  switch (latest?.status) {
    case 'queued':
    case 'offered':
    case 'unserved':
      return true;
    case 'cancelled':
      return (await countTasksOf(tenant, latest.id)) > 0;
    default:
      return false;
  }
}
