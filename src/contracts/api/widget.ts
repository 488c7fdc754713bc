import { z } from 'zod';

/**
 * What the launcher on a customer's site asks before it shows anything. Told as a status and not as an error, because
 * pages of other origins could not read the error, and the launcher could not say what to do.
 */
export const widgetConfigSchema = z
  .discriminatedUnion('status', [
    z.object({
      status: z.literal('ready'),
      name: z.string(),
      /** `#rrggbb`; null: the product's own. */
      accent: z.string().nullable(),
      onAccent: z.enum(['white', 'black']),
      /** In the dark; null: as in the light. */
      accentDark: z.string().nullable(),
      onAccentDark: z.enum(['white', 'black']),
      position: z.enum(['start', 'end']),
      /** What stands beside the bubble, by language. */
      labels: z.record(z.string(), z.string()),
      /** The only language of the channel; null: the visitor's. */
      language: z.string().nullable(),
    }),
    z.object({ status: z.literal('origin_not_allowed') }),
    z.object({ status: z.literal('unknown_channel') }),
  ])
  .meta({ id: 'WidgetConfig' });
export type WidgetConfig = z.infer<typeof widgetConfigSchema>;
