import { z } from 'zod';
import { colourProblem } from '../domain/channels/chat-theme';
import { ratioInWords } from '../domain/channels/contrast';
import { FORM_FIELDS } from '../domain/channels/pre-chat-form';
import { LANGUAGES } from '../domain/text/languages';
import { id, optionalText, text } from './primitives';

/** How a channel looks and what it says besides the policy's templates. Every part has a default, so old rows parse. */

export const QUICK_REPLIES = 6;

const byLanguage = <Value extends z.ZodType>(value: Value) => z.partialRecord(z.enum(LANGUAGES), value);
const words = (characters: number) => byLanguage(text(characters)).default({});
const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, { error: 'A colour such as #2f4fd0', abort: true })
  .toLowerCase()
  .nullable()
  .default(null);
const textOn = z.enum(['white', 'black']).default('white');
const line = (characters: number) => optionalText(characters).nullable().default(null);

export const preChatFieldSchema = z.object({
  kind: z.enum(FORM_FIELDS),
  required: z.boolean().default(false),
  /** In place of the page's own wording; only the question has one. */
  label: words(120),
});

const preChat = z
  .object({
    enabled: z.boolean().default(false),
    /** In the order in which they are asked. */
    fields: z
      .array(preChatFieldSchema)
      .max(FORM_FIELDS.length)
      .refine((fields) => new Set(fields.map(({ kind }) => kind)).size === fields.length, 'Each field once')
      .default([]),
    consent: z
      .object({
        enabled: z.boolean().default(false),
        required: z.boolean().default(true),
        text: words(600),
        /** Raised by the server with each change of the words or their link. */
        version: z.int().min(1).default(1),
      })
      .prefault({}),
  })
  .prefault({});

const parts = {
  logoId: id.nullable().default(null),
  /** The brand colour and what is written on it; null: the design's own. */
  accent: colour,
  onAccent: textOn,
  /** For the dark theme; null: as in the light one. */
  accentDark: colour,
  onAccentDark: textOn,
  /** Said first, in place of the organisation's greeting. */
  greeting: words(600),
  quickReplies: byLanguage(
    z
      .array(text(80))
      .max(QUICK_REPLIES, `At most ${QUICK_REPLIES}`)
      .refine((list) => new Set(list).size === list.length, 'Each reply once'),
  ).default({}),
  launcherLabel: words(40),
  /** Side of the page on which the launcher stands; `start` is the left in left-to-right languages. */
  position: z.enum(['start', 'end']).default('end'),
  /** `auto`: the visitor's, where the chat speaks it; `fixed`: always the channel's. */
  language: z.enum(['auto', 'fixed']).default('auto'),
  showHours: z.boolean().default(true),
  privacyUrl: z
    .url({ protocol: /^https?$/, error: 'An address such as https://example.com/privacy' })
    .nullable()
    .default(null),
  /** How else the organisation can be reached, for visitors without JavaScript. */
  contact: z
    .object({ email: z.email().max(254).nullable().default(null), phone: line(40), address: line(300) })
    .prefault({}),
  preChat,
};

/** As the API gives it, every part filled in. */
export const appearanceSchema = z.object(parts).meta({ id: 'ChannelAppearance' });
export type ChannelAppearance = z.output<typeof appearanceSchema>;
export type PreChatField = ChannelAppearance['preChat']['fields'][number];

/** As stored. Quick replies were once one list for every language; an address of another scheme is none. */
export const channelAppearanceSchema = z.object({
  ...parts,
  quickReplies: z.preprocess(
    (stored) => (Array.isArray(stored) ? { en: stored } : stored),
    parts.quickReplies,
  ),
  privacyUrl: parts.privacyUrl.catch(null),
});

/** As a manager saves it: what could not be read is refused. */
export const appearanceBody = z.object(parts).superRefine((given, context) => {
  const refuse = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path, message });
  for (const [field, on] of [
    ['accent', given.onAccent],
    ['accentDark', given.onAccentDark],
  ] as const) {
    const accent = given[field];
    const problem = accent === null ? null : colourProblem(accent, on);
    if (!problem) continue;
    const { ratio, nearest, otherText } = problem;
    refuse(
      [field],
      `${on} text on it has a contrast of ${ratioInWords(ratio)}; 4.5:1 is needed. ${nearest} passes, and so does ${otherText} text`,
    );
  }
  const { enabled, fields, consent } = given.preChat;
  if (enabled && fields.length === 0 && !consent.enabled)
    refuse(['preChat', 'fields'], 'A form needs a field or a consent');
  if (consent.enabled && Object.keys(consent.text).length === 0) {
    refuse(['preChat', 'consent', 'text'], 'Say what the visitor agrees to');
  }
});
