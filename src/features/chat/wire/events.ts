import { visitorConversation, visitorMessage } from './schemas';
import { boolean, integer, object, oneOf, string } from './shape';

const conversationId = string;

const messageEvent = object({ conversationId, seq: integer, message: visitorMessage });
const conversationEvent = object({ conversationId, conversation: visitorConversation });

/** Events of `private-conversation-{id}`, as the contracts' catalogue has them. */
export const conversationEvents = {
  'message.created': messageEvent,
  'message.updated': messageEvent,
  'conversation.updated': conversationEvent,
  'handoff.updated': conversationEvent,
  typing: object({
    conversationId,
    who: oneOf(['visitor', 'agent', 'bot']),
    name: string,
    typing: boolean,
  }),
  read: object({ conversationId, side: oneOf(['visitor', 'team']), seq: integer }),
  'message.partial': object({ conversationId, turnId: string, count: integer, text: string }),
  'visitor.blocked': object({ conversationId }),
};
