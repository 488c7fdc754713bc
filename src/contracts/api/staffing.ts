import { z } from 'zod';
import { id, instant } from '../primitives';

/** Who was there, beside the demand of `distribution=weekHour`. */

export const staffingQuery = z.object({
  from: instant,
  /** Exclusive. */
  to: instant,
  team: id.optional(),
  member: id.optional(),
});
export type StaffingQuery = z.infer<typeof staffingQuery>;

export const staffingSchema = z
  .object({
    timeZone: z.string(),
    /** Nothing is known before; null: nothing at all. */
    recordedSince: instant.nullable(),
    rows: z
      .array(
        z.object({
          /** Weekday and hour on the organisation's clock, `1-09`: Monday from 9:00. */
          key: z.string(),
          onlineSeconds: z.number().min(0),
          /** How long this hour of the week was in the period; the two divided are the members online on average. */
          seconds: z.number().min(0),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'Staffing' });
export type Staffing = z.infer<typeof staffingSchema>;
