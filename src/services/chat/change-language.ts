import { findMessage, listVisitorMessages } from '../../db/repositories/messages';
import {
  findCurrentConversationId,
  setVisitorLanguage,
  type VisitorWithLead,
} from '../../db/repositories/visitors';
import type { Language } from '../../domain/text/languages';
import { channelAppearance } from '../channels/channel-appearance';
import type { OrgPolicy } from '../policy/org-policy';
import { saveThread } from '../thread/save-thread';
import { openThread, type Thread } from '../thread/thread';
import type { Work } from '../work';
import { greetingWords } from './greeting-words';

/**
 * A known visitor's page speaks another language than before, because they chose it or came with another browser: so do
 * bot and system from now on. A greeting that nobody has answered is said anew in its place; whatever else was said
 * stays as it was. Part of the caller's transaction.
 * @param repliesIn what the channel offers to say first, in a language
 * @returns the visitor as they are from now on
 */
export async function changeLanguage(
  work: Work,
  policy: OrgPolicy,
  visitor: VisitorWithLead,
  language: Language,
  repliesIn: (language: Language) => readonly string[],
): Promise<VisitorWithLead> {
  if (visitor.language === language) return visitor;
  const conversationId = await findCurrentConversationId(work, visitor.id);
  if (conversationId) {
    const thread = await openThread(work, conversationId);
    thread.change({ language });
    await greetAnew(thread, policy, visitor.channelId, repliesIn(language));
    await saveThread(thread);
  }
  await setVisitorLanguage(work, visitor.id, language);
  return { ...visitor, language };
}

async function greetAnew(
  thread: Thread,
  policy: OrgPolicy,
  channelId: string,
  quickReplies: readonly string[],
): Promise<void> {
  const { work, conversation } = thread;
  const [first, ...more] = await listVisitorMessages(work, conversation.id, 0);
  if (first?.author.kind !== 'bot' || more.length > 0) return;
  const greeting = await findMessage(work, conversation.id, first.id);
  if (!greeting) return;
  const text = greetingWords(policy, await channelAppearance(work, channelId), thread.language);
  const meta = { template: 'greeting', quickReplies: [...quickReplies] };
  thread.amend(greeting, { text, meta, editedAt: null, retractedAt: null });
}
