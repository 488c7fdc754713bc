import type { OfficeHours } from '../../contracts/api/channels';
import { type ChannelAppearance, channelAppearanceSchema } from '../../contracts/channel-appearance';
import { findPublicChannel } from '../../db/queries/channel';
import type { Language } from '../../domain/text/languages';
import { greetingWords } from '../chat/greeting-words';
import type { Services } from '../context';
import { loadOrgPolicy, type OrgPolicy } from '../policy/org-policy';
import { inTenant } from '../work';
import { logoUrl } from './channel-view';
import { officeHours } from './office-hours';

export interface HostedChannelView {
  readonly slug: string;
  readonly name: string;
  readonly orgName: string;
  readonly botName: string;
  readonly language: string;
  readonly appearance: ChannelAppearance;
  readonly logoUrl: string | null;
  readonly hours: OfficeHours;
  /** The bot's first words to somebody new, in every language of the page. */
  readonly greetings: Readonly<Record<Language, string>>;
}

/**
 * What a chat page shows before anybody has a session.
 * @param keyOrSlug public key or slug
 * @returns null when there is no such channel or it is switched off
 */
export async function hostedChannel(
  services: Services,
  keyOrSlug: string,
): Promise<HostedChannelView | null> {
  const channel = await findPublicChannel(services.database, keyOrSlug);
  if (!channel) return null;
  const { id, orgId, slug, name, orgName, language, teamId } = channel;
  const appearance = channelAppearanceSchema.parse(channel.appearance);
  const { botName, hours, greetings } = await inTenant({ ...services, orgId }, async (work) => {
    const policy = await loadOrgPolicy(work);
    return {
      botName: policy.voice.botName,
      hours: await officeHours(work, policy, teamId),
      greetings: greetingsIn(policy, appearance),
    };
  });
  const logo = appearance.logoId === null ? null : logoUrl(id, appearance.logoId);
  return { slug, name, orgName, botName, language, appearance, hours, greetings, logoUrl: logo };
}

function greetingsIn(policy: OrgPolicy, appearance: ChannelAppearance): Record<Language, string> {
  const inLanguage = (language: Language) => greetingWords(policy, appearance, language);
  return {
    en: inLanguage('en'),
    de: inLanguage('de'),
    es: inLanguage('es'),
    fr: inLanguage('fr'),
    pt: inLanguage('pt'),
    ar: inLanguage('ar'),
  };
}
