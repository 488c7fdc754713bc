import { v7 as uuid } from 'uuid';
import { insertConversation, type NewConversation } from '../../db/repositories/visitors';
import { renderMessage } from '../../domain/policy/render-template';
import { channelAppearance } from '../channels/channel-appearance';
import type { OrgPolicy } from '../policy/org-policy';
import { botAuthor, openThread, type Thread } from '../thread/thread';
import type { Work } from '../work';

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
  const { greeting } = await channelAppearance(work, conversation.channelId);
  const { document, voice, org } = policy;
  const usual = voice.greeting ?? document.messages.greeting;
  const text = renderMessage(
    document,
    'greeting',
    conversation.language,
    { orgName: org.name },
    // The channel's own wording in each language that it has one in.
    { ...voice, greeting: { ...usual, ...greeting } },
  );
  thread.say({
    author: botAuthor(policy.voice.botName),
    text,
    clientId: `greeting-${id}`,
    meta: { template: 'greeting', quickReplies },
  });
  return thread;
}
