import type { ChannelDetails } from '../../contracts/api/channels';
import { findChannel, setChannel } from '../../db/repositories/channels';
import type { ServiceContext } from '../context';
import { auditPeople } from '../members/audit-people';
import { notFound } from '../problem';
import { inTenant } from '../work';
import { channelDetails } from './channel-view';
import { newChannelKey } from './new-key';

/** Gives a channel a new public key; the old one stops working at once. @throws ServiceProblem not_found */
export function rotateChannelKey(
  ctx: ServiceContext,
  input: { readonly channelId: string },
): Promise<ChannelDetails> {
  return inTenant(ctx, async (work) => {
    const row = await findChannel(work, input.channelId);
    if (!row) throw notFound('channel');
    await setChannel(work, row.id, { publicKey: newChannelKey() });
    const data = { slug: row.slug };
    await auditPeople(work, ctx, { action: 'channel.key_rotated', subjectId: row.id, data });
    return channelDetails(work, row.id);
  });
}
