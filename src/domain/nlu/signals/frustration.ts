import { splitClauses } from '../text/clauses';
import type { Signal } from '../types';
import { FRUSTRATION, HARMLESS } from './frustration-phrases';
import { combineWeights } from './phrases';
import { detectRepetition } from './repetition';

const LETTERS = /\p{L}/gu;
const SHORTEST_SHOUT = 8;

function shouting(text: string): number {
  const letters = text.match(LETTERS) ?? [];
  const capitals = letters.filter(
    (letter) => letter !== letter.toLowerCase() && letter === letter.toUpperCase(),
  );
  const isShouted =
    letters.length >= SHORTEST_SHOUT && capitals.length / letters.length > 0.8 && /\s/u.test(text.trim());
  return isShouted ? 0.35 : 0;
}

function insisting(text: string): number {
  if (/[!?]{4,}/u.test(text) || /!\s*!\s*!/u.test(text)) return 0.3;
  return /\?!|!\?|\?{2,}|!{2,}/u.test(text) ? 0.15 : 0;
}

const ANGRY_FACES = /[😠😡🤬😤💢👎🙄😒]/gu;

/**
 * How fed up the visitor is, 0–1: words of annoyance, not being understood, waiting or having asked before,
 * swearing, shouting and insisting punctuation, and asking the same again (`earlier`: their messages so far,
 * oldest first).
 */
export function detectFrustration(
  text: string,
  { earlier = [] }: { earlier?: readonly string[] } = {},
): Signal {
  const clauses = splitClauses(text).join(' . ').replace(HARMLESS, '_');
  const evidence = FRUSTRATION.flatMap(({ pattern, reason, weight }) => {
    const count = clauses.match(pattern)?.length ?? 0;
    return count === 0
      ? []
      : [{ reason, weight: combineWeights(count > 1 ? [weight, weight / 2] : [weight]) }];
  });
  const shout = shouting(text);
  if (shout > 0) evidence.push({ reason: 'writes in capitals', weight: shout });
  const insist = insisting(text);
  if (insist > 0) evidence.push({ reason: 'insists with punctuation', weight: insist });
  const faces = text.match(ANGRY_FACES)?.length ?? 0;
  if (faces > 0) evidence.push({ reason: 'sends an angry emoji', weight: 0.4 });
  const repetition = detectRepetition(text, earlier);
  if (repetition.value >= 0.7)
    evidence.push({ reason: 'asks the same again', weight: 0.35 * repetition.value });
  return {
    value: combineWeights(evidence.map(({ weight }) => weight)),
    reasons: evidence.map(({ reason }) => reason),
  };
}
