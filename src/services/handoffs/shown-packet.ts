import { type ContextPacketDocument, contextPacketSchema } from '../../contracts/api/handoff';
import { findWithdrawn } from '../../db/queries/withdrawn-messages';
import type { Tenant } from '../../db/tenant';
import { messagesBehind, withoutMessages } from '../../domain/bot/packet/without-messages';

/** A stored packet as it is shown: what its visitor has withdrawn since it was made is left out. */
export async function shownPacket(tenant: Tenant, document: unknown): Promise<ContextPacketDocument | null> {
  if (document === null) return null;
  const packet = contextPacketSchema.parse(document);
  return withoutMessages(packet, await findWithdrawn(tenant, messagesBehind(packet)));
}
