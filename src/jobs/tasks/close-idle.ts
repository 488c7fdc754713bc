import { findIdleConversations } from '../../db/queries/idle-conversations';
import { BOT_CONVERSATION_IDLE_SECONDS } from '../../domain/handoff/idle-conversation';
import { type Services, systemContext } from '../../services/context';
import { closeIdleConversation } from '../../services/conversations/close-idle-conversation';
import { attemptEach } from '../attempt-each';

/** So few at a time that closing a backlog keeps nobody waiting. */
const PER_ORG = 50;

/** Closes conversations with the bot that nobody writes in any more. @returns how many */
export async function closeIdleConversations(services: Services): Promise<number> {
  const idle = await findIdleConversations(services.database, BOT_CONVERSATION_IDLE_SECONDS, PER_ORG);
  let closed = 0;
  await attemptEach(
    idle,
    async ({ orgId, conversationId }) => {
      if (await closeIdleConversation(systemContext(services, orgId), { conversationId })) closed += 1;
    },
    { log: services.log, failure: 'an idle conversation was not closed' },
  );
  return closed;
}
