import type { z } from 'zod';
import type { EventCatalogue, EventName } from '../contracts/realtime/events';
import type { OutgoingEvent } from './ports/realtime';

/** Pusher refuses an event whose data is larger. */
const EVENT_BYTES = 10_000;

/**
 * Makes an event of the catalogue. A payload over Pusher's limit is replaced by ids, and clients fetch (design §7).
 * @throws ZodError when the payload does not fit the catalogue, which is a defect of ours
 */
export function makeEvent<C extends EventCatalogue, N extends EventName<C>>(
  catalogue: C,
  channel: string,
  event: N,
  payload: z.input<C[N]> & { conversationId?: string | null },
): OutgoingEvent {
  const schema = catalogue[event];
  if (!schema) throw new Error(`No event ${event}`);
  const parsed = schema.parse(payload);
  if (Buffer.byteLength(JSON.stringify(parsed)) <= EVENT_BYTES) return { channel, event, payload: parsed };
  return { channel, event, payload: { idsOnly: true, conversationId: payload.conversationId } };
}
