import { lockConversation } from '../../db/repositories/conversations';
import { insertSignals } from '../../db/repositories/lead-signals';
import { lockLead } from '../../db/repositories/leads';
import { markVisitorSeen, type VisitorWithLead } from '../../db/repositories/visitors';
import { returningSignal } from '../../domain/leads/signals';
import { rescoreLead } from '../leads/rescore-lead';
import type { OrgPolicy } from '../policy/org-policy';
import type { Work } from '../work';

/** Absence after which opening the chat again is a new visit, as web analytics commonly count. */
const NEW_VISIT_SECONDS = 30 * 60;

/**
 * Notes that a known visitor opened the chat, from which zone, and, after half an hour of absence, that they came
 * back: a signal of the lead's score and a fact of the policy. Part of the caller's transaction.
 */
export async function noteReturn(
  work: Work,
  policy: OrgPolicy,
  visitor: VisitorWithLead,
  conversationId: string,
  timeZone: string | null,
): Promise<void> {
  const awaySeconds = (work.now.getTime() - visitor.lastSeenAt.getTime()) / 1000;
  const isNewVisit = awaySeconds >= NEW_VISIT_SECONDS;
  if (isNewVisit) await lockConversation(work, conversationId);
  await markVisitorSeen(work, visitor.id, timeZone);
  const { leadId } = visitor;
  const lead = isNewVisit ? await lockLead(work, leadId) : null;
  if (!lead) return;
  await insertSignals(work, { leadId, visitorId: visitor.id, conversationId }, [returningSignal(work.now)]);
  await rescoreLead(work, policy, lead, { words: 'came back', conversationId });
}
