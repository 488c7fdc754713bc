import { insertMailOptOut } from '../../db/repositories/mail-opt-outs';
import { withTenant } from '../../db/tenant';
import type { Services } from '../context';
import type { UnsubscribeClaims } from './conversation-links';

/** Ends mail about conversations to an address, as a verified link says; again is harmless. */
export function unsubscribe({ database }: Services, { orgId, addressKey }: UnsubscribeClaims): Promise<void> {
  return withTenant(database, orgId, (tenant) => insertMailOptOut(tenant, addressKey));
}
