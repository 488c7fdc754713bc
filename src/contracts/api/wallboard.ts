import { z } from 'zod';
import { id, instant } from '../primitives';
import { durationStatsSchema, rateSchema } from './metrics';

/** What a screen on the wall shows (`GET /metrics/wallboard`); durations in seconds, moments so that clocks can tick. */

export const WALLBOARD_EVENTS = [
  'requested',
  'offered',
  'accepted',
  'engaged',
  'resolved',
  'returned',
  'transferred',
  'abandoned',
  'cancelled',
  'unserved',
] as const;

export const wallboardSchema = z
  .object({
    at: instant,
    timeZone: z.string(),
    online: z.int(),
    /** Online with a free place. */
    available: z.int(),
    /** Conversations that the people online may still take. */
    freePlaces: z.int(),
    waiting: z.int(),
    /** When the one who waits longest began to; null: nobody waits. */
    waitingSince: instant.nullable(),
    withPerson: z.int(),
    withBot: z.int(),
    today: z.object({
      responseTargetSeconds: z.number(),
      serviceLevel: rateSchema.nullable(),
      responseTime: durationStatsSchema,
      requests: z.int(),
    }),
    /** Hot leads who wait for a person, longest first. */
    hotLeads: z
      .array(z.object({ conversationId: id, name: z.string(), score: z.int(), waitingSince: instant }))
      .readonly(),
    /** The latest, newest first. */
    events: z
      .array(
        z.object({
          id,
          at: instant,
          kind: z.enum(WALLBOARD_EVENTS),
          conversationId: id,
          leadName: z.string(),
          memberName: z.string().nullable(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'Wallboard' });
export type Wallboard = z.infer<typeof wallboardSchema>;
