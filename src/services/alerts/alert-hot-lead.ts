import { findConversationPlace } from '../../db/queries/alert-recipients';
import type { LeadRow } from '../../db/queries/thread-people';
import type { LeadScore } from '../../domain/leads/types';
import type { Work } from '../work';
import { raiseAlert } from './raise-alert';
import { sayWho } from './say-who';

/** A lead that hovers around the threshold does not ring again within this time. */
const QUIET_SECONDS = 24 * 60 * 60;
const MOST_REASONS = 3;

/**
 * Tells at once that a lead became hot: its owner and the conversation's, where there are any, else the team; managers
 * in any case. Part of the caller's transaction.
 */
export async function alertHotLead(
  work: Work,
  lead: LeadRow,
  scored: LeadScore,
  conversationId: string | null,
): Promise<void> {
  const conversation = conversationId === null ? null : await findConversationPlace(work, conversationId);
  const owners = [conversation?.ownerMemberId, lead.ownerMemberId].filter((id) => typeof id === 'string');
  const reasons = [...scored.contributions]
    .filter(({ points }) => points > 0)
    .sort((one, other) => other.points - one.points)
    .slice(0, MOST_REASONS)
    .map(({ label, points }) => `${label} +${Math.round(points)}`);
  await raiseAlert(work, {
    kind: 'hot_lead',
    title: `${sayWho(lead)} is a hot lead`,
    text: [`Score ${scored.score}`, ...reasons].join(' · '),
    conversationId,
    leadId: lead.id,
    to:
      owners.length > 0
        ? { memberIds: [...new Set(owners)] }
        : { teamId: conversation?.teamId ?? null, managers: true },
    about: `hot_lead:${lead.id}`,
    quietSeconds: QUIET_SECONDS,
  });
}
