import type { BrandVoice } from '../policy/brand-voice';
import { templateInVoice } from '../policy/in-voice';
import { type MailWordKey, mailPhrase } from './conversation-mail-words';

/** Says a phrase of the mails in a language and in the organisation's voice, filled with values. */
export type SayInMail = (key: MailWordKey, values?: Readonly<Record<string, string | number>>) => string;

export function sayInMail(language: string, voice: BrandVoice, orgName: string): SayInMail {
  return (key, values = {}) => {
    const known: Readonly<Record<string, string | number>> = { org: orgName, ...values };
    return templateInVoice(mailPhrase(language, key), voice, (name) => String(known[name] ?? ''));
  };
}
