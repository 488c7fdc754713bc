import type { ChannelDetails } from '../../contracts/api/channels';
import type { ServiceContext } from '../context';
import { inTenant } from '../work';
import { channelDetails } from './channel-view';

/** A channel for its settings. @throws ServiceProblem not_found */
export function getChannel(
  ctx: ServiceContext,
  input: { readonly channelId: string },
): Promise<ChannelDetails> {
  return inTenant(ctx, (work) => channelDetails(work, input.channelId));
}
