import type { Channel, ChannelDetails, ChannelLogo } from '../../contracts/api/channels';
import { channelAppearanceSchema } from '../../contracts/channel-appearance';
import { type ChannelRow, findChannel } from '../../db/repositories/channels';
import { renderMessage } from '../../domain/policy/render-template';
import { LANGUAGES } from '../../domain/text/languages';
import { loadOrgPolicy } from '../policy/org-policy';
import { notFound } from '../problem';
import type { Work } from '../work';
import { officeHours } from './office-hours';

/** Where a picture of a channel is, from the root of the site. The key may change, the slug too: the id decides. */
export const logoUrl = (channel: string, logoId: string) => `/api/chat/channels/${channel}/logo/${logoId}`;

export function toLogo(channelId: string, logo: { id: string; width: number; height: number }): ChannelLogo {
  const { id, width, height } = logo;
  return { id, width, height, url: logoUrl(channelId, id) };
}

/** A row as the API gives it. */
export function toChannel(row: ChannelRow): Channel {
  const appearance = channelAppearanceSchema.parse(row.appearance);
  const logo = row.logos.find(({ id }) => id === appearance.logoId);
  const { id, name, slug, publicKey: key, language, team, isTest, allowedOrigins, version } = row;
  return {
    id,
    name,
    slug,
    key,
    language,
    team,
    isTest,
    allowedOrigins,
    version,
    appearance: { ...appearance, logoId: logo?.id ?? null },
    logo: logo ? toLogo(id, logo) : null,
    disabledAt: row.disabledAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}

/**
 * A channel with what its page shows besides its own settings.
 * @throws ServiceProblem not_found
 */
export async function channelDetails(work: Work, channelId: string): Promise<ChannelDetails> {
  const row = await findChannel(work, channelId);
  if (!row) throw notFound('channel');
  const policy = await loadOrgPolicy(work);
  const { org, voice, document } = policy;
  const usual = voice.greeting ?? document.messages.greeting;
  const greetings = LANGUAGES.filter((language) => Object.hasOwn(usual, language)).map((language) => [
    language,
    renderMessage(document, 'greeting', language, { orgName: org.name }, voice),
  ]);
  return {
    ...toChannel(row),
    orgName: org.name,
    botName: voice.botName,
    hours: await officeHours(work, policy, row.teamId),
    usualGreeting: Object.fromEntries(greetings),
  };
}
