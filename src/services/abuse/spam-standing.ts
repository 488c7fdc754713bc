import type { ConversationRow } from '../../db/repositories/conversations';
import type { SpamStanding } from '../../domain/abuse/suspicion';

type Stored = Pick<ConversationRow, 'spamVerdict' | 'spamReview' | 'spamCheck'>;

/** How a conversation stands; CHECKs of the table keep each within its list. */
export function spamStandingOf({ spamVerdict, spamReview, spamCheck }: Stored): SpamStanding {
  return { verdict: spamVerdict, review: spamReview, check: spamCheck } as SpamStanding;
}
