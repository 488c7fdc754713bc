import { brandVoiceSchema } from '../../contracts/brand-voice';
import { findPublicChannel } from '../../db/queries/channel';
import { services } from '../services';

export interface HostedChannel {
  readonly slug: string;
  readonly name: string;
  readonly orgName: string;
  readonly botName: string;
  readonly language: string;
}

/** What a hosted chat page knows of its channel before anybody has a session; null when there is none. */
export async function loadHostedChannel(slug: string): Promise<HostedChannel | null> {
  const channel = await findPublicChannel(services().database, slug.replaceAll('\0', ''));
  if (!channel) return null;
  const { name, orgName, language } = channel;
  return {
    slug: channel.slug,
    name,
    orgName,
    language,
    botName: brandVoiceSchema.parse(channel.brandVoice).botName,
  };
}
