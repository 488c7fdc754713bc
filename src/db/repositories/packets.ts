import {
  type ContextPacketDocument,
  contextPacketSchema,
  type PacketAddendum,
  packetAddendumSchema,
} from '../../contracts/api/handoff';
import type { Tenant } from '../tenant';

export interface StoredPacket {
  readonly document: ContextPacketDocument;
  readonly addendum: PacketAddendum | null;
}

/** The context packet of an episode, or null. */
export async function findPacket(tenant: Tenant, handoffId: string): Promise<StoredPacket | null> {
  const row = await tenant.client.contextPacket.findFirst({ where: { orgId: tenant.orgId, handoffId } });
  if (!row) return null;
  return {
    document: contextPacketSchema.parse(row.document),
    addendum: row.addendum === null ? null : packetAddendumSchema.parse(row.addendum),
  };
}

export async function insertPacket(
  tenant: Tenant,
  handoffId: string,
  document: ContextPacketDocument,
): Promise<void> {
  await tenant.client.contextPacket.create({
    data: { orgId: tenant.orgId, handoffId, document, createdAt: tenant.now },
  });
}

/** Adds what came since the request; once, the database refuses a change of it. */
export async function appendToPacket(
  tenant: Tenant,
  handoffId: string,
  addendum: PacketAddendum,
): Promise<void> {
  await tenant.client.contextPacket.updateMany({
    where: { orgId: tenant.orgId, handoffId },
    data: { addendum },
  });
}
