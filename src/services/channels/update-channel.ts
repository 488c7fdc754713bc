import { isDeepStrictEqual } from 'node:util';
import type { Channel, ChannelDetails, UpdateChannelInput } from '../../contracts/api/channels';
import type { ChannelAppearance } from '../../contracts/channel-appearance';
import { deleteOtherLogos, findChannel, updateChannelRow } from '../../db/repositories/channels';
import type { ServiceContext } from '../context';
import { auditPeople } from '../members/audit-people';
import { notFound, ServiceProblem } from '../problem';
import { requireTeams } from '../teams/require-teams';
import { inTenant } from '../work';
import { channelDetails, toChannel } from './channel-view';
import { withFreeSlug } from './free-slug';

export interface UpdateChannel extends UpdateChannelInput {
  readonly channelId: string;
}

/**
 * Changes a channel and its appearance. Pictures that it no longer shows are deleted; a consent text that reads
 * differently gets a new version, so that it is known what each visitor agreed to.
 * @throws ServiceProblem changed_meanwhile when somebody else saved since, conflict when the slug is taken, not_found
 *   for the channel or its team, validation_failed for a logo that is none of its own
 */
export function updateChannel(ctx: ServiceContext, input: UpdateChannel): Promise<ChannelDetails> {
  const { channelId, version, ...given } = input;
  return withFreeSlug(input.slug, () =>
    inTenant(ctx, async (work) => {
      const row = await findChannel(work, channelId);
      if (!row) throw notFound('channel');
      const before = toChannel(row);
      if (given.teamId !== null && given.teamId !== before.team?.id) await requireTeams(work, [given.teamId]);
      const { logoId } = given.appearance;
      if (logoId !== null && !row.logos.some(({ id }) => id === logoId)) throw foreignLogo();
      const appearance = withConsentVersion(before.appearance, given.appearance);
      if (!(await updateChannelRow(work, { id: channelId, version }, { ...given, appearance }))) {
        throw new ServiceProblem('changed_meanwhile', 'Somebody else has saved this channel meanwhile');
      }
      await deleteOtherLogos(work, channelId, logoId, 0);
      const data = {
        name: given.name,
        slug: given.slug,
        changed: changedParts(before, { ...given, appearance }),
      };
      await auditPeople(work, ctx, { action: 'channel.updated', subjectId: channelId, data });
      return channelDetails(work, channelId);
    }),
  );
}

function withConsentVersion(before: ChannelAppearance, given: ChannelAppearance): ChannelAppearance {
  const { text, version } = before.preChat.consent;
  const { consent } = given.preChat;
  const reads = isDeepStrictEqual(text, consent.text) && before.privacyUrl === given.privacyUrl;
  return {
    ...given,
    preChat: { ...given.preChat, consent: { ...consent, version: reads ? version : version + 1 } },
  };
}

function changedParts(before: Channel, after: Omit<UpdateChannelInput, 'version'>): string {
  const outer = (['name', 'slug', 'language', 'isTest', 'allowedOrigins'] as const).filter(
    (part) => !isDeepStrictEqual(before[part], after[part]),
  );
  const looks = Object.entries(after.appearance).flatMap(([part, value]) =>
    isDeepStrictEqual(Reflect.get(before.appearance, part), value) ? [] : [part],
  );
  const team = (before.team?.id ?? null) === after.teamId ? [] : ['team'];
  return [...outer, ...team, ...looks].join(', ');
}

function foreignLogo(): ServiceProblem {
  const errors = [
    { path: 'body.appearance.logoId', message: 'Not a picture of this channel: upload it again' },
  ];
  return new ServiceProblem('validation_failed', undefined, { errors });
}
