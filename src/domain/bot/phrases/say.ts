import type { LanguageCode } from '../../nlu/types';
import type { BrandVoice } from '../../policy/brand-voice';
import { templateInVoice } from '../../policy/in-voice';
import type { MessageValues } from '../../policy/message-variables';
import { PHRASES_AR } from './ar';
import { PHRASES_DE } from './de';
import { PHRASES_EN } from './en';
import { PHRASES_ES } from './es';
import { PHRASES_FR } from './fr';
import type { PhraseKey, Phrases } from './phrase';
import { PHRASES_PT } from './pt';

export const PHRASES: Readonly<Record<LanguageCode, Phrases>> = {
  en: PHRASES_EN,
  de: PHRASES_DE,
  es: PHRASES_ES,
  fr: PHRASES_FR,
  pt: PHRASES_PT,
  ar: PHRASES_AR,
};

/** How the bot speaks in one conversation: the language, the organisation's voice and what its templates may name. */
export interface Speech {
  readonly language: LanguageCode;
  readonly voice: BrandVoice;
  /** `visitorName`, `orgName`, `position`, `wait`…; `botName` comes from the voice. */
  readonly values: MessageValues;
}

/** One of the bot's own sentences in the visitor's language and the organisation's voice. */
export function say(key: PhraseKey, { language, voice, values }: Speech): string {
  const known: MessageValues = { botName: voice.botName, ...values };
  return templateInVoice(PHRASES[language][key], voice, (name) => {
    const value = Object.entries(known).find(([variable]) => variable === name)?.[1];
    // A visitor may call himself anything; it stays one line.
    const line = String(value ?? '')
      .replace(/\s+/gu, ' ')
      .trim();
    return line === '' ? null : line;
  });
}
