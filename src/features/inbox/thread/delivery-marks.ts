import type { ThreadBlock } from './thread-blocks';

export type Delivery = 'sent' | 'delivered' | 'read';

/** How far the visitor's tabs have what was written, and how far the visitor has read, both as `seq`. */
export interface Progress {
  readonly delivered: number;
  readonly read: number;
}

/**
 * Which rows say how far a person's words have come, each state at the newest message that has it. Nothing is said of
 * an earlier state below a later one.
 * @returns state by the key of its row
 */
export function deliveryMarks(
  blocks: readonly ThreadBlock[],
  { delivered, read }: Progress,
): ReadonlyMap<string, Delivery> {
  const marks = new Map<string, Delivery>();
  for (const block of blocks.toReversed()) {
    if (block.kind !== 'message' || block.message.author.kind !== 'agent') continue;
    const { seq } = block.message;
    if (seq === null || block.message.retractedAt !== null) continue;
    const state = seq <= read ? 'read' : seq <= delivered ? 'delivered' : 'sent';
    if (![...marks.values()].includes(state)) marks.set(block.key, state);
    if (state === 'read') break;
  }
  return marks;
}
