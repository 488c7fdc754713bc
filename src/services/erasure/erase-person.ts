import { inboxChannel } from '../../contracts/realtime/channels';
import { inboxEvents } from '../../contracts/realtime/events';
import { insertAudit } from '../../db/repositories/audit';
import { forgetBlockNotes } from '../../db/repositories/blocks';
import { lockConversation } from '../../db/repositories/conversations';
import { erasePersonRows, lockConversationsOfLead } from '../../db/repositories/erasure';
import { lockLead } from '../../db/repositories/leads';
import { forgetAddressesOf } from '../../db/repositories/visitor-addresses';
import { makeEvent } from '../emit';
import { commandHandoff } from '../handoffs/decide';
import { loadOrgPolicy } from '../policy/org-policy';
import { notFound } from '../problem';
import { saveThread } from '../thread/save-thread';
import { openThread, systemAuthor, Thread } from '../thread/thread';
import type { Work } from '../work';

export interface ErasedBy {
  readonly kind: 'visitor' | 'member' | 'api_key';
  readonly id: string | null;
}

/**
 * Deletes a person's data in the caller's transaction: words, files, contact details, history, and everything that was
 * made of them. Open episodes are ended first; conversations and episodes stay as rows that nobody can be found by, so
 * that the figures of the past stay what they were. Tokens and links of the person count no more.
 * @returns how many conversations lost their words
 * @throws ServiceProblem not_found
 */
export async function erasePerson(work: Work, leadId: string, by: ErasedBy): Promise<number> {
  const conversationIds = await lockConversationsOfLead(work, leadId);
  const ended = new Set<string>();
  for (const conversationId of conversationIds) {
    if (await endEpisode(work, conversationId)) ended.add(conversationId);
  }
  const lead = await lockLead(work, leadId);
  if (lead?.id !== leadId) throw notFound('lead');
  await forgetBlockNotes(work, leadId);
  await forgetAddressesOf(work, leadId);
  await erasePersonRows(work, leadId);
  // What was about to be told until here names the person.
  work.events.length = 0;
  for (const conversationId of conversationIds) {
    await leaveWord(work, conversationId, by, ended.has(conversationId));
  }
  const payload = { conversationId: null, leadId };
  work.events.push(makeEvent(inboxEvents, inboxChannel(work.orgId), 'lead.changed', payload));
  await insertAudit(work, {
    actorKind: by.kind,
    actorId: by.id,
    action: 'person.erased',
    subjectId: leadId,
    data: { conversations: conversationIds.length },
  });
  return conversationIds.length;
}

/** @returns whether one was open */
async function endEpisode(work: Work, conversationId: string): Promise<boolean> {
  const thread = await openThread(work, conversationId);
  if (!thread.handoff) return false;
  await commandHandoff(thread, await loadOrgPolicy(work), { type: 'erase' });
  await saveThread(thread);
  return true;
}

/** The team's windows show what became of the conversation, and why. */
async function leaveWord(
  work: Work,
  conversationId: string,
  by: ErasedBy,
  hadEpisode: boolean,
): Promise<void> {
  const conversation = await lockConversation(work, conversationId);
  if (!conversation) throw new Error(`conversation ${conversationId} vanished under its lock`);
  const thread = new Thread(work, conversation, null);
  const { voice } = await loadOrgPolicy(work);
  thread.say({
    author: systemAuthor(voice.botName),
    private: true,
    text:
      by.kind === 'visitor'
        ? 'The visitor had their data deleted: nothing of what was said, sent or known is left.'
        : 'The data of this person was deleted by the team: nothing of what was said, sent or known is left.',
  });
  if (hadEpisode) thread.inboxEvents.add('handoff.ended');
  await saveThread(thread);
}
