import { type ChannelAppearance, channelAppearanceSchema } from '../../contracts/channel-appearance';
import { findChannel } from '../../db/repositories/channels';
import type { Tenant } from '../../db/tenant';

/** How a channel looks and what it says, within a transaction; the defaults when there is none. */
export async function channelAppearance(tenant: Tenant, channelId: string): Promise<ChannelAppearance> {
  return channelAppearanceSchema.parse((await findChannel(tenant, channelId))?.appearance ?? {});
}
