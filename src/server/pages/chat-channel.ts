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

/** What the hosted page of a channel shows before a session exists; null when there is no such channel. */
export async function loadHostedChannel(slug: string): Promise<HostedChannel | null> {
  const channel = await findPublicChannel(services().database, slug);
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
