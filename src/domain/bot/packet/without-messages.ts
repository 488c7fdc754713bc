interface Part {
  text: string;
  messageId: string | null;
}

interface Line {
  kind: string;
  text: string;
  messageIds: string[];
  parts: Part[];
}

interface Told {
  readonly summary: readonly Line[];
  readonly fields: readonly { readonly messageId: string | null }[];
}

/** The ids of all messages that a packet's lines and fields were taken from. */
export function messagesBehind(packet: Told): readonly string[] {
  const ofLines = packet.summary.flatMap(({ messageIds }) => messageIds);
  const ofFields = packet.fields.flatMap(({ messageId }) => (messageId === null ? [] : [messageId]));
  return [...new Set([...ofLines, ...ofFields])];
}

/**
 * A packet as it may be shown after messages were withdrawn: without the lines and fields that rest on them, the next
 * step without what it quotes, and without openings, which quote questions freely. The stored packet stays as it is.
 */
export function withoutMessages<
  Packet extends {
    summary: Line[];
    fields: { messageId: string | null }[];
    nextStep: string;
    openings: unknown[];
  },
>(packet: Packet, withdrawn: ReadonlySet<string>): Packet {
  if (!messagesBehind(packet).some((id) => withdrawn.has(id))) return packet;
  const rests = ({ messageIds }: Line) => messageIds.some((id) => withdrawn.has(id));
  const next = packet.summary.find(({ kind }) => kind === 'next');
  const nextStep = next === undefined || rests(next) ? ownWords(next) : packet.nextStep;
  return {
    ...packet,
    summary: packet.summary.filter((line) => !rests(line)),
    fields: packet.fields.filter(({ messageId }) => messageId === null || !withdrawn.has(messageId)),
    nextStep,
    openings: [],
  };
}

/** What a line says before it quotes anybody. */
function ownWords(line: Line | undefined): string {
  const [first] = line?.parts ?? [];
  return first?.messageId === null ? first.text.trim() : '';
}
