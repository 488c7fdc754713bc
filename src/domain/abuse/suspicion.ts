/** What a conversation's latest messages look like. `flood` is more than anybody types. */
export type SpamVerdict = 'clean' | 'suspicious' | 'flood';

/** Why: a closed list, so that people can be told in words of their own. */
export type SpamReason = 'repeated' | 'links_only' | 'many_links' | 'gibberish' | 'too_fast';

/** What a member said of it. */
export const SPAM_REVIEWS = ['cleared', 'confirmed'] as const;
export type SpamReview = (typeof SPAM_REVIEWS)[number];

/** How a conversation stands, as stored with it. */
export interface SpamStanding {
  readonly verdict: SpamVerdict;
  readonly review: SpamReview | null;
  /** Whether the visitor was asked if they want a person, and said so. */
  readonly check: 'asked' | 'passed' | null;
}

/** Looks like spam, and no member has said that it is none. */
export function isSuspected({ verdict, review }: SpamStanding): boolean {
  return review === 'confirmed' || (verdict !== 'clean' && review === null);
}

/** Suspected, and no human has shown up who asked for a person twice: nothing of it may ring anywhere. */
export function isHeldBack(standing: SpamStanding): boolean {
  return isSuspected(standing) && standing.check !== 'passed';
}

/**
 * What becomes of a handoff that was decided on. Machines write a lot, but they do not answer a question: who asks for
 * a person, and says so again when asked, gets one, whatever the messages look like.
 *
 * @param wish how clearly this message asks for a person: by itself, or as the answer to the bot's question
 * @returns `go`: as decided; `ask`: the bot asks back first; `hold`: no person is called
 */
export function passage(
  standing: SpamStanding,
  wish: 'answers_offer' | 'asks' | null,
): 'go' | 'ask' | 'hold' {
  if (!isHeldBack(standing) || wish === 'answers_offer') return 'go';
  if (wish === null) return 'hold';
  return standing.check === 'asked' ? 'go' : 'ask';
}
