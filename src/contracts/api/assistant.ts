import { z } from 'zod';
import { instant, text } from '../primitives';

/** The language model that may word the bot's answers. Money is in millionths of the organisation's currency. */

const micros = z.int().min(0).max(1_000_000_000_000);

const baseUrl = z
  .url({ protocol: /^https?$/, error: 'An address that begins with https://' })
  .max(500)
  .refine((value) => {
    const { username, search, hash } = new URL(value);
    return username === '' && search === '' && hash === '';
  }, 'Without user name, query or fragment')
  .transform((value) => value.replace(/\/+$/, ''));

const apiKey = z
  .string()
  .trim()
  .min(4)
  .max(500)
  .regex(/^[\x21-\x7e]+$/, 'Only the characters of a key, without spaces');

/** Where the model is. */
const endpointFields = {
  /** Null: the endpoint that the installation was started with. */
  baseUrl: baseUrl.nullable(),
  model: text(200).nullable(),
  /** Left out: the key that is stored; null: none. */
  apiKey: apiKey.nullable().optional(),
};

export const assistantBody = z.object({
  enabled: z.boolean(),
  ...endpointFields,
  budgetMs: z.int().min(1_000, 'At least 1 second').max(30_000, 'At most 30 seconds'),
  maxOutputTokens: z.int().min(50).max(4_000),
  temperature: z.number().min(0).max(2),
  monthlyTokenLimit: z.int().min(0).max(2_000_000_000).nullable(),
  monthlyCostLimitMicros: micros.nullable(),
  inputPriceMicros: micros,
  outputPriceMicros: micros,
});
export type AssistantBody = z.infer<typeof assistantBody>;

export const assistantSettingsSchema = assistantBody.omit({ apiKey: true }).extend({
  baseUrl: z.string().nullable(),
  model: z.string().nullable(),
  /** The key itself never leaves the server. */
  apiKeyEnd: z.string().nullable(),
  currency: z.string(),
  /** The model of the installation's own endpoint, for organisations that name none; null when there is none. */
  installationModel: z.string().nullable(),
  /** Whether addresses in private networks and plain http are called. */
  allowsPrivate: z.boolean(),
});
export type AssistantSettings = z.infer<typeof assistantSettingsSchema>;

export const tryAssistantBody = z.object(endpointFields);
export type TryAssistantBody = z.infer<typeof tryAssistantBody>;

export const triedAssistantSchema = z.object({
  ok: z.boolean(),
  /** In words, what works or what does not. */
  message: z.string(),
  durationMs: z.int(),
});
export type TriedAssistant = z.infer<typeof triedAssistantSchema>;

export const CALL_PROBLEMS = ['failed', 'timed_out', 'refused', 'skipped'] as const;

export const assistantUsageSchema = z.object({
  /** Calendar month in UTC, YYYY-MM. */
  month: z.string(),
  calls: z.int(),
  failures: z.int(),
  /** Turns that the bot answered by itself though a model was switched on. */
  fallbacks: z.int(),
  inputTokens: z.int(),
  outputTokens: z.int(),
  costMicros: z.int(),
  p50Ms: z.int().nullable(),
  p95Ms: z.int().nullable(),
  breaker: z.object({ state: z.enum(['closed', 'failing', 'open', 'trying']), until: instant.nullable() }),
  lastProblem: z
    .object({ at: instant, outcome: z.enum(CALL_PROBLEMS), detail: z.string().nullable() })
    .nullable(),
  days: z.array(z.object({ day: z.string(), calls: z.int(), fallbacks: z.int(), tokens: z.int() })),
});
export type AssistantUsage = z.infer<typeof assistantUsageSchema>;
