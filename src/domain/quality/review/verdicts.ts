/** What a reviewer may say of a conversation that is cut at a visitor's turn (design §4, handoff accuracy). */
export const REVIEW_VERDICTS = ['now', 'not_needed', 'earlier', 'later', 'cannot_tell'] as const;
export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number];

export interface GivenVerdict {
  readonly verdict: ReviewVerdict;
  /** For `earlier`: the visitor's turn, counted from 1, at which a person was needed. */
  readonly turn: number | null;
  readonly adjudication: boolean;
}

/** What holds of an item, once it holds: `verdict` is null when nobody could tell. */
export interface SettledVerdict {
  readonly verdict: Exclude<ReviewVerdict, 'cannot_tell'> | null;
  readonly turn: number | null;
}

/**
 * The verdict that holds: the adjudication, else what all wanted reviewers say alike. Of two turns named for `earlier`
 * the later one holds: by then both saw the need.
 * @returns null while verdicts are missing; `disagree` when somebody has to decide
 */
export function settleVerdict(
  given: readonly GivenVerdict[],
  reviewersWanted: number,
): SettledVerdict | 'disagree' | null {
  const decided = given.find(({ adjudication }) => adjudication);
  if (decided) return settled(decided.verdict, decided.turn);
  if (given.length < reviewersWanted) return null;
  const [first, ...others] = given;
  if (!first) return null;
  if (others.some(({ verdict }) => verdict !== first.verdict)) return 'disagree';
  const turns = given.flatMap(({ turn }) => turn ?? []);
  return settled(first.verdict, turns.length === 0 ? null : Math.max(...turns));
}

const settled = (verdict: ReviewVerdict, turn: number | null): SettledVerdict => ({
  verdict: verdict === 'cannot_tell' ? null : verdict,
  turn: verdict === 'earlier' ? turn : null,
});
