import type { LanguageCode } from '../../nlu/types';
import { renderMessage } from '../../policy/render-template';
import type { ReplyContext } from './bot-reply';

/** The bot's first words when a conversation is opened: the policy's greeting, which says that it is a bot. */
export function greetingText(
  language: LanguageCode,
  visitorName: string | null,
  { policy, voice, orgName }: Pick<ReplyContext, 'policy' | 'voice' | 'orgName'>,
): string {
  return renderMessage(policy, 'greeting', language, { visitorName, orgName }, voice);
}
