import { findPacket, insertPacket } from '../../db/repositories/packets';
import type { Thread } from '../thread/thread';

/** A transferred conversation takes its context along: the child starts from the parent's packet. */
export async function copyPacket(
  thread: Thread,
  handoffs: { readonly fromHandoffId: string; readonly toHandoffId: string },
): Promise<void> {
  const packet = await findPacket(thread.work, handoffs.fromHandoffId);
  if (packet) await insertPacket(thread.work, handoffs.toHandoffId, packet.document);
}
