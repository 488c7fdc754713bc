import { v7 as uuid } from 'uuid';
import { insertConversation, type NewConversation } from '../../db/repositories/visitors';
import type { OrgPolicy } from '../policy/org-policy';
import { botAuthor, openThread, type Thread } from '../thread/thread';
import type { Work } from '../work';
import { greetingWords } from './greeting-words';

/**
 * A new conversation with the bot's greeting, locked and ready to be added to; `saveThread` follows.
 * @param greets false when the visitor's own message comes first
 */
export async function openConversation(
  work: Work,
  policy: OrgPolicy,
  conversation: Omit<NewConversation, 'id'>,
  quickReplies: readonly string[],
): Promise<Thread> {
  const id = uuid();
  await insertConversation(work, { ...conversation, id });
  const thread = await openThread(work, id);
  const text = await greetingWords(work, policy, conversation.channelId, conversation.language);
  thread.say({
    author: botAuthor(policy.voice.botName),
    text,
    clientId: `greeting-${id}`,
    meta: { template: 'greeting', quickReplies },
  });
  return thread;
}
