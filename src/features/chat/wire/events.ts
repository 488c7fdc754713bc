import * as z from 'zod/mini';
import { visitorConversation, visitorMessage } from './schemas';

const conversationId = z.uuid();

const messageEvent = z.object({ conversationId, seq: z.int(), message: visitorMessage });
const conversationEvent = z.object({ conversationId, conversation: visitorConversation });

/** Events of `private-conversation-{id}`, as the contracts' catalogue has them. */
export const conversationEvents = {
  'message.created': messageEvent,
  'message.updated': messageEvent,
  'conversation.updated': conversationEvent,
  'handoff.updated': conversationEvent,
  typing: z.object({
    conversationId,
    who: z.enum(['visitor', 'agent', 'bot']),
    name: z.string(),
    typing: z.boolean(),
  }),
  read: z.object({ conversationId, side: z.enum(['visitor', 'team']), seq: z.int() }),
};
