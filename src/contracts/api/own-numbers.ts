import { z } from 'zod';
import type { OwnNumbers } from '../../domain/metrics/own-numbers';
import { instant } from '../primitives';
import { durationStatsSchema, rateSchema } from './metrics';

/** A member's own figures; times in seconds, rates 0–1. */

/** Null where fewer than three people have the figure. */
const team = z.object({ value: z.number(), people: z.int() }).nullable();
const rated = z.object({ rate: rateSchema, team });

const ownNumbersSchema = z
  .object({
    taken: z.object({ count: z.int(), team }),
    missed: rated,
    responseTime: z.object({ stats: durationStatsSchema, team }),
    resolved: rated,
    csat: rated,
    conversion: rated,
  })
  .meta({ id: 'OwnNumbers' }) satisfies z.ZodType<OwnNumbers>;

/** `to` is exclusive. */
const period = z.object({ from: instant, to: instant, numbers: ownNumbersSchema });

export const ownNumbersAnswerSchema = z.object({
  timeZone: z.string(),
  asOf: instant,
  today: period,
  /** From Monday. */
  week: period,
});
export type OwnNumbersAnswer = z.infer<typeof ownNumbersAnswerSchema>;
