import { leadFieldsSchema } from '../../contracts/lead-fields';
import { findTranscript } from '../../db/queries/packet-material';
import { findLead } from '../../db/queries/thread-people';
import { notePacketComplete } from '../../db/repositories/handoffs';
import { findJourney } from '../../db/repositories/lead-signals';
import { appendToPacket, findPacket } from '../../db/repositories/packets';
import { buildAddendum } from '../../domain/bot/packet/build-addendum';
import { isPacketComplete } from '../../domain/bot/packet/build-context-packet';
import type { Thread } from '../thread/thread';

/** Acceptance appends what came since the request, and notes whether the packet was complete (design §1, §4). */
export async function completePacket(thread: Thread): Promise<void> {
  const { work, handoff, conversation } = thread;
  if (!handoff) return;
  const packet = await findPacket(work, handoff.id);
  const lead = await findLead(work, conversation.leadId);
  if (!packet || !lead) return;
  await notePacketComplete(work, handoff.id, isPacketComplete(packet.document));
  if (packet.addendum !== null) return;
  const journey = await findJourney(work, lead.id);
  const addendum = buildAddendum({
    packet: packet.document,
    messagesSince: await findTranscript(work, conversation.id, packet.document.transcript.toSeq),
    fields: leadFieldsSchema.parse(lead.fields),
    currency: lead.currency,
    score: lead.score,
    journeySince: journey.filter(({ at }) => at > handoff.requestedAt),
  });
  await appendToPacket(work, handoff.id, addendum);
}
