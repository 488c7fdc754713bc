import { z } from 'zod';
import { LEAD_FIELDS } from '../../domain/leads/types';
import { id, instant } from '../primitives';

/** Team API: quality of handoffs (design §4). `docs/metrics.md` defines every figure. */

/** Days of the organisation's time zone, both inclusive; the last four weeks unless said otherwise. */
export const qualityPeriodQuery = z
  .object({ from: z.iso.date().optional(), to: z.iso.date().optional() })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    message: 'Must not be before `from`',
    path: ['to'],
  });
export type QualityPeriodInput = z.infer<typeof qualityPeriodQuery>;

/** An agent's message that asked for something already told. */
export const reAskSchema = z
  .object({
    id,
    conversationId: id,
    handoffId: id,
    messageId: id,
    field: z.enum(LEAD_FIELDS),
    text: z.string(),
    askedAt: instant,
    agent: z.string(),
    visitor: z.string(),
    /** When it had been told before, and in which message of the visitor. */
    knownAt: instant,
    knownMessageId: id.nullable(),
  })
  .meta({ id: 'ReAsk' });
export type ReAsk = z.infer<typeof reAskSchema>;

export const conversationReAsksSchema = z.object({ items: z.array(reAskSchema) });

export const reAsksSchema = z
  .object({
    from: instant,
    to: instant,
    /** The newest first, at most 200. */
    items: z.array(reAskSchema),
    /** Answered episodes requested in the period that have been examined. */
    examinedEpisodes: z.int(),
    /** Those in which an agent asked again. */
    episodes: z.int(),
    /** Messages that asked again. */
    messages: z.int(),
    byField: z.array(z.object({ field: z.enum(LEAD_FIELDS), messages: z.int() })),
  })
  .meta({ id: 'ReAsks' });
export type ReAsks = z.infer<typeof reAsksSchema>;
