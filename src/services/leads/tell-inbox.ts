import { inboxChannel } from '../../contracts/realtime/channels';
import { inboxEvents } from '../../contracts/realtime/events';
import { findOpenConversationIds } from '../../db/queries/open-conversations';
import { findTeamConversation } from '../../db/queries/team-conversation';
import { makeEvent } from '../emit';
import type { Work } from '../work';

/** Name and company of a lead stand in everybody's list: tells it how a lead's open conversations read now. */
export async function tellInboxOfLead(work: Work, leadId: string): Promise<void> {
  for (const conversationId of await findOpenConversationIds(work, leadId)) {
    const conversation = await findTeamConversation(work, conversationId);
    if (!conversation) continue;
    const payload = { conversationId, handoffId: conversation.handoff?.id ?? null, conversation };
    work.events.push(makeEvent(inboxEvents, inboxChannel(work.orgId), 'conversation.updated', payload));
  }
}
