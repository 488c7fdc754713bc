import { z } from 'zod';
import { type BotState, INITIAL_BOT_STATE, NOTE_OUTCOMES, NOTES_KEPT } from '../domain/bot/state';
import { LEAD_FIELDS } from '../domain/leads/types';

/** What the bot remembers, as it is stored with the conversation; `{}` is a conversation that has not begun. */

const count = z.int().min(0).catch(0);

const askedFieldSchema = z.object({ times: z.int().min(0), lastTurn: z.int().min(0) });

const turnNoteSchema = z.object({
  messageId: z.string(),
  text: z.string(),
  intent: z.string().nullable(),
  outcome: z.enum(NOTE_OUTCOMES),
  articles: z.array(z.string()),
  frustration: z.number(),
  sentiment: z.number(),
});

/** Lenient on purpose: a state written by another version must not stop a conversation. */
export const botStateSchema = z.object({
  turns: count,
  language: z.enum(['en', 'de', 'es', 'fr', 'pt', 'ar']).nullable().catch(null),
  asked: z.partialRecord(z.enum(LEAD_FIELDS), askedFieldSchema).catch({}),
  pendingField: z.enum(LEAD_FIELDS).nullable().catch(null),
  pendingOffer: z.boolean().catch(false),
  offeredBy: z.string().nullable().catch(null),
  declinedOffers: count,
  fallbacks: count,
  fallbacksInARow: count,
  holdingReplies: count,
  timesOffered: z.boolean().catch(false),
  chosenTime: z.iso.datetime().nullable().catch(null),
  notes: z
    .array(turnNoteSchema)
    .transform((notes) => notes.slice(-NOTES_KEPT))
    .catch([]),
});

/** The stored state, or a fresh one where there is none or it cannot be read. */
export function parseBotState(stored: unknown): BotState {
  const parsed = botStateSchema.safeParse(stored ?? {});
  return parsed.success ? parsed.data : INITIAL_BOT_STATE;
}
