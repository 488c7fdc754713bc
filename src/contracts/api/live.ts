import { z } from 'zod';
import { id, instant } from '../primitives';
import { PRESENCES } from './team';

/** What happens right now (`GET /metrics/live`): counts of this instant, durations in seconds. */

export const liveSchema = z
  .object({
    at: instant,
    waiting: z.int(),
    longestWaitSeconds: z.int().nullable(),
    /** What a visitor who asks now may expect at most; null when nobody is there. */
    expectedWaitSeconds: z.int().nullable(),
    /** Episodes that a person has: accepted, and engaged. */
    accepted: z.int(),
    engaged: z.int(),
    snoozed: z.int(),
    /** Conversations with the bot in which the visitor wrote within the last 15 minutes. */
    withBot: z.int(),
    onlineMembers: z.int(),
    freePlaces: z.int(),
    members: z.array(
      z.object({
        id,
        name: z.string(),
        presence: z.enum(PRESENCES),
        load: z.int(),
        capacity: z.int(),
      }),
    ),
  })
  .meta({ id: 'LiveMetrics' });
export type LiveMetrics = z.infer<typeof liveSchema>;
