import type { FieldName, TextSpan } from '../types';
import type { Candidate } from './field-input';

/** The candidate that holds, and what the visitor took back for it. */
export interface Choice<F extends FieldName> {
  holds: Candidate<F>;
  correction: { from: TextSpan | null } | null;
}

const TAKES_BACK =
  /\b(?:sorry|apologies|actually|i mean|i meant|correction|wait|oops|my bad|make that|make it|rather|scratch that|typo|should be|should have been|no,|instead|change that|i misspoke|let me correct|not right|wrong|entschuldigung|ich meine|besser gesagt|korrektur|nein,|perdón|perdon|quise decir|mejor dicho|corrijo|pardon|je veux dire|plutôt|désolé|desculpe?|quis dizer|na verdade|aliás)\b|آسف|أقصد|عفوا|\*/iu;
const REJECTS_NEXT =
  /(?:\bnot|\binstead of|\brather than|\bno longer|\bisn't|\bwasn't|\bignore|\bforget|\bnicht|\bstatt|\bno es|\bno|\ben vez de|\bpas|\bau lieu de|\bnão|\bem vez de|ليس)\s(?:my |the |at |to |with |@)?["'“]?\s*$/iu;
const REJECTS_PREVIOUS =
  /^["'”]?\s*(?:is (?:wrong|old|outdated|incorrect|no longer)|was (?:wrong|a typo)|doesn't work|is not (?:right|correct)|ist falsch|est fausse?|está mal|está errad[oa])/iu;
const OPENS_WITH_CORRECTION =
  /^\s*(?:(?:oh|ah|hmm|um|no|wait|hey),?\s)*(?:sorry|actually|correction|i meant|i mean|wait|oops|my bad|typo|scratch that|make that|entschuldigung|ich meine|korrektur|perdón|quise decir|pardon|désolé|desculpe?|quis dizer|\*)(?![\p{L}])/iu;

function between<F extends FieldName>(text: string, left: Candidate<F>, right: Candidate<F>): string {
  return text.slice(left.span.end, right.span.start);
}

/**
 * Picks among several values of one field. "a not b" and "b — sorry, a" hold a and take b back; otherwise the
 * most certain one holds, the earlier of equals.
 */
export function chooseCandidate<F extends FieldName>(
  text: string,
  candidates: readonly Candidate<F>[],
): Choice<F> | null {
  const inOrder = [...candidates].sort((left, right) => left.span.start - right.span.start);
  const rejected = inOrder.filter(
    ({ span }) => REJECTS_NEXT.test(text.slice(0, span.start)) || REJECTS_PREVIOUS.test(text.slice(span.end)),
  );
  const standing = inOrder.filter((candidate) => !rejected.includes(candidate));
  const [first] = standing;
  if (first === undefined) return null;
  let holds = first;
  let takenBack: Candidate<F> | undefined = rejected[0];
  for (const candidate of standing.slice(1)) {
    if (TAKES_BACK.test(between(text, holds, candidate))) {
      takenBack = holds;
      holds = candidate;
    } else if (candidate.confidence > holds.confidence) holds = candidate;
  }
  if (takenBack !== undefined) return { holds, correction: { from: takenBack.span } };
  const opensWithCorrection = OPENS_WITH_CORRECTION.test(text) && holds.span.start < 60;
  return { holds, correction: opensWithCorrection ? { from: null } : null };
}
