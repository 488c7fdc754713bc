import { findVisitorsOfLeads } from '../../db/queries/lead-lookalikes';
import type { LeadRow } from '../../db/queries/thread-people';
import { insertAudit } from '../../db/repositories/audit';
import { lockLeadsToMerge } from '../../db/repositories/lead-merges';
import { moveVisitor, setAsideOthers } from '../../db/repositories/visitor-merges';
import { findCurrentConversationId, type VisitorWithLead } from '../../db/repositories/visitors';
import type { ConversationStatus, HandoffStatus } from '../../domain/handoff/types';
import { continuingConversation } from '../../domain/identity/continuing-conversation';
import { commandHandoff } from '../handoffs/decide';
import { mergeLeads } from '../leads/merge-leads';
import type { OrgPolicy } from '../policy/org-policy';
import { saveThread } from '../thread/save-thread';
import { openThread, systemAuthor, type Thread } from '../thread/thread';
import type { Work } from '../work';

interface TwoVisitors {
  /** An anonymous browser. */
  readonly from: VisitorWithLead;
  /** Whom the site says it is. */
  readonly into: VisitorWithLead;
}

/**
 * An anonymous browser turns out to be a known visitor, the only place where two visitors become one: conversations,
 * files, signals and consents are the known visitor's from now on, the anonymous one's tokens are void, and their leads
 * become one. An open episode goes on as it is. Part of the caller's transaction, which holds the conversations of both
 * by `lockConversationsOf`.
 *
 * @param leadIds leads that the caller is about to change: locked here, between the episodes and everything else
 */
export async function mergeVisitors(
  work: Work,
  policy: OrgPolicy,
  { from, into }: TwoVisitors,
  leadIds: readonly string[],
): Promise<void> {
  const choice = await chooseConversation(work, { from, into });
  const leads = await lockLeadsToMerge(work, leadIds);
  await mergeTheirLeads(work, policy, { from, into }, leads);
  await moveVisitor(work, from, into);
  if (choice.goesOn) await setAsideOthers(work, into.id, choice.goesOn.conversation.id);
  if (choice.givesWay && choice.goesOn) await giveWay(policy, choice.givesWay, choice.goesOn);
  await insertAudit(work, {
    actorKind: 'system',
    actorId: null,
    action: 'visitor.merged',
    subjectId: into.id,
    data: { fromVisitorId: from.id },
  });
}

interface Choice {
  readonly goesOn: Thread | null;
  readonly givesWay: Thread | null;
}

async function chooseConversation(work: Work, { from, into }: TwoVisitors): Promise<Choice> {
  const anonymous = await currentThread(work, from.id);
  const known = await currentThread(work, into.id);
  if (!anonymous) return { goesOn: known, givesWay: null };
  const goesOn = continuingConversation(stateOf(anonymous), known ? stateOf(known) : null);
  return goesOn === 'anonymous'
    ? { goesOn: anonymous, givesWay: known }
    : { goesOn: known, givesWay: anonymous };
}

async function currentThread(work: Work, visitorId: string): Promise<Thread | null> {
  const conversationId = await findCurrentConversationId(work, visitorId);
  return conversationId === null ? null : openThread(work, conversationId);
}

function stateOf({ conversation, handoff }: Thread) {
  return {
    // CHECKs of the tables keep both within their lists.
    status: conversation.status as ConversationStatus,
    handoffStatus: (handoff?.status ?? null) as HandoffStatus | null,
    hasWritten: conversation.firstVisitorMessageAt !== null,
  };
}

/**
 * Leads of two visitors who are one. Where somebody else whom the site knows by another id shares the anonymous
 * visitor's lead, that lead stays theirs: two identified people are never made one.
 */
async function mergeTheirLeads(
  work: Work,
  policy: OrgPolicy,
  { from, into }: TwoVisitors,
  leads: ReadonlyMap<string, LeadRow>,
): Promise<void> {
  const [gone, kept] = [leads.get(from.leadId), leads.get(into.leadId)];
  if (!gone || !kept || gone.id === kept.id || gone.erasedAt || kept.erasedAt) return;
  const sharers = await findVisitorsOfLeads(work, [gone.id]);
  if (sharers.some(({ externalId }) => externalId !== null)) return;
  await mergeLeads(work, policy, { into: kept, from: gone }, { cause: 'visitor', memberId: null });
}

/**
 * The visitor goes on elsewhere: a conversation with the bot or a wait ends, one that a person holds stays theirs to
 * end, with a word of where the visitor is.
 */
async function giveWay(policy: OrgPolicy, thread: Thread, goesOn: Thread): Promise<void> {
  const { conversation, handoff } = thread;
  if (conversation.status === 'closed') return;
  const isHeld = handoff !== null && ['accepted', 'engaged'].includes(handoff.status);
  if (conversation.firstVisitorMessageAt !== null) {
    const link = `/inbox?view=all&c=${goesOn.conversation.id}`;
    const text = `The visitor signed in on another device and goes on in another conversation: ${link}`;
    thread.say({ author: systemAuthor('Baton'), text, private: true });
  }
  if (handoff && !isHeld) {
    await commandHandoff(thread, policy, { type: 'cancel', cause: 'closed', memberId: null });
  }
  if (!isHeld) thread.change({ status: 'closed', closedAt: thread.work.now });
  await saveThread(thread);
}
