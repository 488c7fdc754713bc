import { v7 as uuid } from 'uuid';
import { CHANNELS_PER_ORG, type ChannelDetails, type CreateChannelInput } from '../../contracts/api/channels';
import { countChannels, insertChannel } from '../../db/repositories/channels';
import type { ServiceContext } from '../context';
import { auditPeople } from '../members/audit-people';
import { ServiceProblem } from '../problem';
import { requireTeams } from '../teams/require-teams';
import { inTenant } from '../work';
import { channelDetails } from './channel-view';
import { withFreeSlug } from './free-slug';
import { newChannelKey } from './new-key';

/**
 * Adds a channel with a key of its own and the design's own appearance.
 * @throws ServiceProblem conflict when the slug is taken or there are too many, not_found for the team
 */
export function createChannel(ctx: ServiceContext, input: CreateChannelInput): Promise<ChannelDetails> {
  return withFreeSlug(input.slug, () =>
    inTenant(ctx, async (work) => {
      if (input.teamId !== null) await requireTeams(work, [input.teamId]);
      if ((await countChannels(work)) >= CHANNELS_PER_ORG) {
        throw new ServiceProblem('conflict', `An organisation has at most ${CHANNELS_PER_ORG} channels`);
      }
      const id = uuid();
      await insertChannel(work, { ...input, id, publicKey: newChannelKey() });
      const data = { name: input.name, slug: input.slug };
      await auditPeople(work, ctx, { action: 'channel.created', subjectId: id, data });
      return channelDetails(work, id);
    }),
  );
}
