import { parseChannelName } from '../../contracts/realtime/channels';
import { isConversationOf } from '../../db/queries/channel-access';
import { withTenant } from '../../db/tenant';
import type { VisitorContext } from '../context';
import { ServiceProblem } from '../problem';

/**
 * Whether a visitor's socket may join a channel: the public one of their own conversations and nothing else.
 * @throws ServiceProblem forbidden for every other name, existing or not
 */
export async function authorizeVisitorChannel(ctx: VisitorContext, channelName: string): Promise<void> {
  const channel = parseChannelName(channelName);
  const allowed =
    channel?.kind === 'conversation' &&
    (await withTenant(ctx.database, ctx.orgId, (tenant) =>
      isConversationOf(tenant, channel.id, ctx.actor.visitorId),
    ));
  if (!allowed) throw new ServiceProblem('forbidden', 'This channel is not yours');
}
