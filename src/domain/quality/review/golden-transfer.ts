/**
 * Golden-Transfer-within-Tolerance of one conversation, 0–1: how near the turn at which the system passed it on is to the
 * turn at which it was needed, exp(−Δ² / 2T²) for Δ turns apart. Nobody needed and nobody called is 1; only one of the two is 0.
 *
 * Source: J. Liu et al., "Time to Transfer: Predicting and Evaluating Machine–Human Chatting Handoff", AAAI 35 (2021), with
 * λ = 0 (early and late weigh the same) and one transfer a conversation.
 *
 * @param systemTurn the visitor's turn, counted from 1, at which it was passed on; null: it was not
 * @param neededTurn the turn at which a person was needed; null: none was
 * @param tolerance T in turns, above 0
 */
export function goldenTransfer(
  systemTurn: number | null,
  neededTurn: number | null,
  tolerance: number,
): number {
  if (systemTurn === null || neededTurn === null) return systemTurn === neededTurn ? 1 : 0;
  return Math.exp(-((systemTurn - neededTurn) ** 2) / (2 * tolerance ** 2));
}
