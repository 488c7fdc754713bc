import { type ChannelAppearance, channelAppearanceSchema } from '../../contracts/channel-appearance';
import { findClosedChannel } from '../../db/queries/channel';
import type { Services } from '../context';

interface ClosedChannelView extends Pick<ChannelAppearance, 'contact' | 'privacyUrl'> {
  readonly orgName: string;
  readonly language: string;
}

/**
 * What the page of a channel that is off or archived says: whose it was, and how else they can be reached.
 * @returns null when there is no such channel, or it is on
 */
export async function closedChannel(
  { database }: Pick<Services, 'database'>,
  keyOrSlug: string,
): Promise<ClosedChannelView | null> {
  const channel = await findClosedChannel(database, keyOrSlug);
  if (!channel) return null;
  const { contact, privacyUrl } = channelAppearanceSchema.parse(channel.appearance);
  return { orgName: channel.orgName, language: channel.language, contact, privacyUrl };
}
