import { z } from 'zod';
import { id } from '../primitives';

/** Values that figures can be narrowed to. */
export const metricsChoicesSchema = z.object({
  channels: z.array(z.object({ id, name: z.string() })).readonly(),
  /** Of conversations, BCP 47. */
  languages: z.array(z.string()).readonly(),
  /** Where most conversations began, the most frequent first. */
  pages: z.array(z.string()).readonly(),
});
export type MetricsChoices = z.infer<typeof metricsChoicesSchema>;
