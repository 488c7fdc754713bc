import { fillTemplate } from '../policy/template';
import { type MailWordKey, mailPhrase } from './conversation-mail-words';

export interface UnsubscribeWords {
  readonly title: string;
  readonly text: string;
  readonly button: string;
  readonly done: string;
  readonly failed: string;
  readonly ended: string;
}

/** What the page says on which somebody ends an organisation's mail. */
export function unsubscribeWords(language: string, orgName: string): UnsubscribeWords {
  const say = (key: MailWordKey) => fillTemplate(mailPhrase(language, key), () => orgName);
  return {
    title: say('unsubscribeTitle'),
    text: say('unsubscribeText'),
    button: say('unsubscribeButton'),
    done: say('unsubscribed'),
    failed: say('unsubscribeFailed'),
    ended: say('unsubscribeEnded'),
  };
}
