import { type ByLanguage, wordsIn } from './words-in';

/** In the order in which a new form offers them; what `question` is answered with becomes the first message. */
export const FORM_FIELDS = ['name', 'email', 'phone', 'company', 'question'] as const;
export type FieldKind = (typeof FORM_FIELDS)[number];

/** A channel's form as its manager made it. */
export interface PreChatSettings {
  readonly enabled: boolean;
  readonly fields: readonly {
    readonly kind: FieldKind;
    readonly required: boolean;
    readonly label: ByLanguage<string>;
  }[];
  readonly consent: {
    readonly enabled: boolean;
    readonly required: boolean;
    readonly text: ByLanguage<string>;
    readonly version: number;
  };
}

export interface AskedForm {
  readonly fields: { kind: FieldKind; required: boolean; label: string | null }[];
  readonly consent: { version: number; required: boolean; text: string; privacyUrl: string | null } | null;
}

export interface Asked {
  readonly language: string;
  readonly channelLanguage: string;
  readonly privacyUrl: string | null;
  /** Contact details that the lead has already. */
  readonly known: Readonly<Partial<Record<FieldKind, string | null>>>;
}

/**
 * The form as one visitor is asked: in their language, without what is known of them. @returns null when nothing is left
 */
export function askedForm(settings: PreChatSettings, asked: Asked): AskedForm | null {
  if (!settings.enabled) return null;
  const { language, channelLanguage, privacyUrl, known } = asked;
  const fields = settings.fields
    .filter(({ kind }) => !known[kind])
    .map(({ kind, required, label }) => ({
      kind,
      required,
      label: wordsIn(label, language, channelLanguage),
    }));
  const { enabled, required, version } = settings.consent;
  const text = enabled ? wordsIn(settings.consent.text, language, channelLanguage) : null;
  const consent = text === null ? null : { version, required, text, privacyUrl };
  return fields.length === 0 && consent === null ? null : { fields, consent };
}
