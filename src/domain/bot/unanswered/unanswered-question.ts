import { ANSWER_THRESHOLD } from '../retrieval/confidence';
import { questionsIn } from '../understanding/questions-in';
import type { TurnUnderstanding } from '../understanding/turn-understanding';

export type UnansweredReason = 'unknown' | 'not_understood' | 'partly_known';

/** What a manager made of a question. */
export type UnansweredVerdict = 'answered' | 'example' | 'person' | 'ignored';

export interface UnansweredQuestion {
  /** The questions of the message; the whole message where it holds none. */
  readonly text: string;
  readonly reason: UnansweredReason;
}

const LONGEST_CHARACTERS = 500;

/** What a turn asked and the bot did not know, for the list of unanswered questions; null where it knew. */
export function unansweredQuestion(turn: TurnUnderstanding): UnansweredQuestion | null {
  const reason = reasonOf(turn);
  if (reason === null) return null;
  const asked = questionsIn(turn.text).join(' ').trim() || turn.text.trim();
  const text = [...asked.replace(/\s+/gu, ' ')].slice(0, LONGEST_CHARACTERS).join('');
  return /[\p{L}\p{N}]/u.test(text) ? { text, reason } : null;
}

function reasonOf({ isFallback, kind, answerConfidence }: TurnUnderstanding): UnansweredReason | null {
  if (isFallback) return kind === 'not_understood' ? 'not_understood' : 'unknown';
  const isPartial = kind === 'answered' && answerConfidence !== null && answerConfidence < ANSWER_THRESHOLD;
  return isPartial ? 'partly_known' : null;
}
