import { lockConversation, updateConversation } from '../../db/repositories/conversations';
import {
  findCurrentConversationId,
  setVisitorLanguage,
  type VisitorWithLead,
} from '../../db/repositories/visitors';
import type { Language } from '../../domain/text/languages';
import type { Work } from '../work';

/**
 * A known visitor's page speaks another language than before, because they chose it or came with another browser: so do
 * bot and system from now on. What was said stays as it was. Part of the caller's transaction.
 * @returns the visitor as they are from now on
 */
export async function changeLanguage(
  work: Work,
  visitor: VisitorWithLead,
  language: Language,
): Promise<VisitorWithLead> {
  if (visitor.language === language) return visitor;
  const conversationId = await findCurrentConversationId(work, visitor.id);
  const conversation = conversationId && (await lockConversation(work, conversationId));
  if (conversation) await updateConversation(work, conversation, { language });
  await setVisitorLanguage(work, visitor.id, language);
  return { ...visitor, language };
}
