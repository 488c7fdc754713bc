import { z } from 'zod';
import type { WidgetConfig } from '../../contracts/api/widget';
import { findPublicChannel } from '../../db/queries/channel';
import type { Services } from '../context';

/** Only what the launcher draws; the rest of the appearance is the page's. */
const launcherAppearance = z.object({
  accent: z.string().nullable().catch(null),
  onAccent: z.enum(['white', 'black']).catch('white'),
  accentDark: z.string().nullable().catch(null),
  onAccentDark: z.enum(['white', 'black']).catch('white'),
  position: z.enum(['start', 'end']).catch('end'),
  launcherLabel: z.record(z.string(), z.string()).catch({}),
  language: z.enum(['auto', 'fixed']).catch('auto'),
});

/**
 * What the launcher of a channel may draw.
 * @param input.channel public key or slug
 * @param input.mayUse whether the calling page may use a channel with these allowed origins
 */
export async function widgetConfig(
  { database }: Pick<Services, 'database'>,
  input: { readonly channel: string; readonly mayUse: (allowedOrigins: readonly string[]) => boolean },
): Promise<WidgetConfig> {
  const channel = await findPublicChannel(database, input.channel);
  if (!channel) return { status: 'unknown_channel' };
  if (!input.mayUse(channel.allowedOrigins)) return { status: 'origin_not_allowed' };
  const { launcherLabel, language, ...look } = launcherAppearance.parse(channel.appearance);
  return {
    status: 'ready',
    name: channel.orgName,
    ...look,
    labels: launcherLabel,
    language: language === 'fixed' ? channel.language : null,
  };
}
