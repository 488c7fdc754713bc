import { v7 as uuid } from 'uuid';
import type { ChannelAppearance } from '../../contracts/channel-appearance';
import { insertConversation, type NewConversation } from '../../db/repositories/visitors';
import type { OrgPolicy } from '../policy/org-policy';
import { botAuthor, openThread, type Thread } from '../thread/thread';
import type { Work } from '../work';
import { greetingWords } from './greeting-words';

/**
 * A new conversation with the bot's greeting, locked and ready to be added to; `saveThread` follows.
 * @param appearance of its channel
 */
export async function openConversation(
  work: Work,
  policy: OrgPolicy,
  conversation: Omit<NewConversation, 'id'>,
  quickReplies: readonly string[],
  appearance: Pick<ChannelAppearance, 'greeting'>,
): Promise<Thread> {
  const id = uuid();
  await insertConversation(work, { ...conversation, id });
  const thread = await openThread(work, id);
  const text = greetingWords(policy, appearance, conversation.language);
  thread.say({
    author: botAuthor(policy.voice.botName),
    text,
    clientId: `greeting-${id}`,
    meta: { template: 'greeting', quickReplies },
  });
  return thread;
}
