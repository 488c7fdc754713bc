import type { BrandVoice } from './brand-voice';
import { templateInVoice } from './in-voice';
import type { MessageValues } from './message-variables';
import type { LocalisedText, MessageKey, PolicyDocument } from './types';

/** Longest value put into a template; a visitor may call himself anything. */
const VALUE_CHARACTERS = 200;

/**
 * What is said to a visitor at this point, from the policy's template (design §2).
 *
 * @param language  BCP 47 tag of the conversation; `pt-BR` falls back to `pt`, and that to `en`
 * @param values    values of the template's variables; `botName` and `bookingUrl` have defaults
 * @param brandVoice applied to the template's own words, never to the inserted values
 */
export function renderMessage(
  policy: Pick<PolicyDocument, 'messages' | 'bookingUrl'>,
  key: MessageKey,
  language: string,
  values: MessageValues,
  brandVoice: BrandVoice,
): string {
  const own = key === 'greeting' ? brandVoice.greeting : null;
  const template = textIn(own ?? policy.messages[key], language);
  const known: Record<string, unknown> = {
    botName: brandVoice.botName,
    bookingUrl: policy.bookingUrl,
    ...dropUnknown(values),
  };
  return templateInVoice(template, brandVoice, (name) =>
    Object.hasOwn(known, name) ? asPlainText(known[name]) : null,
  );
}

/** The text in a language, else in its primary language, else in English. */
export function textIn(text: LocalisedText, language: string): string {
  const tag = language.toLowerCase();
  const primary = tag.split(/[-_]/)[0] ?? '';
  for (const candidate of [tag, primary]) {
    if (Object.hasOwn(text, candidate)) return text[candidate] ?? text.en;
  }
  return text.en;
}

function dropUnknown(values: MessageValues): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => asPlainText(value) !== null));
}

/** One line without control or direction-changing characters; null when nothing is left. */
function asPlainText(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const line = String(value)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return line === '' ? null : [...line].slice(0, VALUE_CHARACTERS).join('');
}
