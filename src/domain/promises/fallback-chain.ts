import type { Fallback } from '../policy/fallbacks';

export interface FallbackSituation {
  readonly bookingUrl: string | null;
  /** Whether the lead's e-mail address is known. */
  readonly hasEmail: boolean;
  /** Whether there is a callback slot to choose. */
  readonly hasSlots: boolean;
}

/**
 * What the policy's chain comes down to when nobody can take a conversation: its steps in order, less those that are
 * not possible, up to the first that asks nothing of the visitor (the bot goes on, or a promise to write to an
 * address that is known). The first is what happens; those after it are offered beside it.
 */
export function possibleFallbacks(
  chain: readonly Fallback[],
  situation: FallbackSituation,
): readonly Fallback[] {
  const possible = chain.filter((fallback, index) => {
    if (chain.indexOf(fallback) !== index) return false;
    if (fallback === 'booking_link') return situation.bookingUrl !== null;
    if (fallback === 'callback') return situation.hasSlots;
    if (fallback === 'email') return situation.hasEmail;
    return true;
  });
  const last = possible.findIndex((fallback) => fallback === 'bot_continues' || fallback === 'email');
  const steps = last < 0 ? possible : possible.slice(0, last + 1);
  return steps.length === 0 ? ['bot_continues'] : steps;
}
