import type { ChannelDetails } from '../../contracts/api/channels';
import { findChannel, setChannel } from '../../db/repositories/channels';
import type { ServiceContext } from '../context';
import { auditPeople } from '../members/audit-people';
import { notFound } from '../problem';
import { inTenant } from '../work';
import { channelDetails } from './channel-view';

interface OneChannel {
  readonly channelId: string;
}

/** Switches a channel off: its page and widget are gone, its conversations stay. @throws ServiceProblem not_found */
export function disableChannel(ctx: ServiceContext, input: OneChannel): Promise<ChannelDetails> {
  return switchChannel(ctx, input.channelId, 'channel.disabled');
}

/** Switches a channel on again. @throws ServiceProblem not_found */
export function enableChannel(ctx: ServiceContext, input: OneChannel): Promise<ChannelDetails> {
  return switchChannel(ctx, input.channelId, 'channel.enabled');
}

function switchChannel(
  ctx: ServiceContext,
  channelId: string,
  action: 'channel.disabled' | 'channel.enabled',
): Promise<ChannelDetails> {
  return inTenant(ctx, async (work) => {
    const row = await findChannel(work, channelId);
    if (!row) throw notFound('channel');
    const isOn = action === 'channel.enabled';
    // Doing it again changes nothing, and is no line of the audit.
    if ((row.disabledAt === null) !== isOn) {
      await setChannel(work, row.id, { disabledAt: isOn ? null : work.now });
      await auditPeople(work, ctx, { action, subjectId: channelId, data: { slug: row.slug } });
    }
    return channelDetails(work, channelId);
  });
}
