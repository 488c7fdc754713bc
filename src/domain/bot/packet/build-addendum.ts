import type { LeadFields } from '../../leads/field-entry';
import { journeyOf, type PageView, transcriptRange } from './build-context-packet';
import { changedFields, packetFields } from './packet-fields';
import type { ContextPacket, PacketAddendum, TranscriptMessage } from './types';

export interface AddendumInput {
  readonly packet: ContextPacket;
  /** Public messages after the packet's transcript, by `seq`. */
  readonly messagesSince: readonly Pick<TranscriptMessage, 'seq'>[];
  /** The lead's fields as of the acceptance. */
  readonly fields: LeadFields;
  readonly currency: string;
  /** Lead score now, 0–100. */
  readonly score: number;
  readonly journeySince: readonly PageView[];
}

/** What acceptance appends to the packet: what came since the request. An empty range stands at the packet's end. */
export function buildAddendum(input: AddendumInput): PacketAddendum {
  const end = input.packet.transcript.toSeq;
  const since = input.messagesSince.filter(({ seq }) => seq > end);
  const range = since.length === 0 ? { fromSeq: end, toSeq: end, messageCount: 0 } : transcriptRange(since);
  return {
    ...range,
    fields: changedFields(input.packet.fields, packetFields(input.fields, input.currency)),
    score: input.score,
    journey: journeyOf(input.journeySince),
  };
}
