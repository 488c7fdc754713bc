import { z } from 'zod';
import { brandVoiceSchema } from '../brand-voice';
import { qualificationFlowSchema, qualificationQuestionSchema } from '../qualification';

export const qualificationSchema = z
  .object({
    questions: z.array(qualificationQuestionSchema),
    /** Intents that a condition may name. */
    intents: z.array(z.string()),
  })
  .meta({ id: 'Qualification' });
export type Qualification = z.infer<typeof qualificationSchema>;

export const qualificationBody = z.object({ questions: qualificationFlowSchema });

export const voiceSchema = brandVoiceSchema.meta({ id: 'BrandVoice' });
export type Voice = z.infer<typeof voiceSchema>;

export const previewVoiceBody = z.object({
  voice: brandVoiceSchema,
  language: z.enum(['en', 'de', 'es', 'fr', 'pt', 'ar']).default('en'),
});
export const voicePreviewSchema = z
  .object({
    lines: z.array(
      z.object({
        /** What is said: a message of the policy, a sentence of the bot, an answer from an article. */
        kind: z.enum(['message', 'phrase', 'answer']),
        label: z.string(),
        text: z.string(),
        /** Whether the voice changes the words. */
        changed: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'VoicePreview' });
export type VoicePreview = z.infer<typeof voicePreviewSchema>;
