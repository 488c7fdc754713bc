import { HANDOFF_OUTCOMES, type HandoffOutcome } from '../../../domain/handoff/types';

/** One-click verdicts on the handoff; null where the agent did not answer. */
export interface Verdict {
  readonly rightTime: 'early' | 'on_time' | 'late' | null;
  readonly rightReason: boolean | null;
  readonly enoughContext: boolean | null;
}

/** Keys inside the dialog, as they are written for people; digits choose the outcome. */
export const RESOLVE_KEYS = {
  time: 'T',
  reason: 'R',
  context: 'C',
  allRight: 'Y',
  value: 'V',
  comment: 'M',
  note: 'N',
} as const;

export const NO_VERDICT: Verdict = { rightTime: null, rightReason: null, enoughContext: null };

export function hasVerdict(verdict: Verdict, comment: string): boolean {
  return Object.values(verdict).some((answer) => answer !== null) || comment.trim() !== '';
}

/** Outcomes by the digit that chooses them: "1" is the first. */
export function outcomeForKey(key: string): HandoffOutcome | null {
  return /^[1-9]$/.test(key) ? (HANDOFF_OUTCOMES[Number(key) - 1] ?? null) : null;
}

const TIMES = ['on_time', 'early', 'late'] as const;

/** The usual answer to all three. */
const ALL_RIGHT: Verdict = { rightTime: 'on_time', rightReason: true, enoughContext: true };

/**
 * Questions by letter, each press one answer further, the usual one first: t goes on time, early, late; r and c yes, no.
 * After the last comes no answer again. y says at once that all was right.
 */
export function verdictForKey(verdict: Verdict, key: string): Verdict | null {
  if (key === 'y') return ALL_RIGHT;
  if (key === 't') {
    const next = verdict.rightTime === null ? 0 : TIMES.indexOf(verdict.rightTime) + 1;
    return { ...verdict, rightTime: TIMES[next] ?? null };
  }
  const turn = (answer: boolean | null) => (answer === null ? true : answer ? false : null);
  if (key === 'r') return { ...verdict, rightReason: turn(verdict.rightReason) };
  if (key === 'c') return { ...verdict, enoughContext: turn(verdict.enoughContext) };
  return null;
}

/** Outcomes that make the deal value worth asking for. */
export const asksForValue = (outcome: HandoffOutcome | null): boolean =>
  outcome === 'qualified' || outcome === 'meeting_booked' || outcome === 'won';
