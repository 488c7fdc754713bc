import { readShortUtterance } from '../../bot/understanding/short-utterances';

interface Turn {
  readonly messageId: string;
  readonly seq: number;
  readonly text: string;
  readonly at: Date;
}

/**
 * Where reviewers stop reading. Of a transfer: the visitor's message that the policy decided on, else the last one before
 * the request. Of a conversation that was left alone: the last message that says more than thanks, goodbye, yes or no. Up to
 * there every turn can be judged (“needed earlier” names one), so no missed need lies behind the cut; and as a transfer, too,
 * it stops at something that wants an answer, so the end does not tell what the system did.
 *
 * @param turns the visitor's messages, in order
 * @param decidedOn the message of the decision that led to the transfer
 * @param requestedAt of the transfer; null without one
 * @returns null when the visitor had said nothing
 */
export function chooseCut<T extends Turn>(
  turns: readonly T[],
  decidedOn: string | null,
  requestedAt: Date | null,
): T | null {
  const decided = turns.find(({ messageId }) => messageId === decidedOn);
  if (decided) return decided;
  if (requestedAt !== null) return turns.findLast(({ at }) => at <= requestedAt) ?? null;
  return turns.findLast(({ text }) => readShortUtterance(text) === null) ?? turns.at(-1) ?? null;
}
