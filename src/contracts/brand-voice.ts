import { z } from 'zod';
import { DEFAULT_BRAND_VOICE, TONES } from '../domain/policy/brand-voice';
import { localisedText } from './localised-text';

const phrase = z.string().trim().min(1).max(120);

/** How an organisation sounds, with a default for what it has not chosen yet. */
export const brandVoiceSchema = z.object({
  botName: z.string().trim().min(1).max(40).default(DEFAULT_BRAND_VOICE.botName),
  tone: z.enum(TONES).default(DEFAULT_BRAND_VOICE.tone),
  /** Instead of the policy’s greeting. */
  greeting: localisedText(500).nullable().default(null),
  phrasesToUse: z.array(phrase).max(100).default([]),
  phrasesToAvoid: z
    .array(z.object({ phrase, instead: phrase.nullable() }))
    .max(100)
    .default([]),
});
