interface Line {
  readonly messageIds: readonly string[];
}

interface Field {
  readonly messageId: string | null;
}

/** The ids of all messages that a packet's lines and fields were taken from. */
export function messagesBehind(packet: {
  readonly summary: readonly Line[];
  readonly fields: readonly Field[];
}): readonly string[] {
  const ofLines = packet.summary.flatMap(({ messageIds }) => messageIds);
  const ofFields = packet.fields.flatMap(({ messageId }) => (messageId === null ? [] : [messageId]));
  return [...new Set([...ofLines, ...ofFields])];
}

/**
 * A packet as it may be shown after messages were withdrawn: without the lines and fields that rest on them. The packet
 * itself stays as it was made.
 */
export function withoutMessages<Packet extends { summary: Line[]; fields: Field[] }>(
  packet: Packet,
  withdrawn: ReadonlySet<string>,
): Packet {
  if (withdrawn.size === 0) return packet;
  return {
    ...packet,
    summary: packet.summary.filter(({ messageIds }) => !messageIds.some((id) => withdrawn.has(id))),
    fields: packet.fields.filter(({ messageId }) => messageId === null || !withdrawn.has(messageId)),
  };
}
