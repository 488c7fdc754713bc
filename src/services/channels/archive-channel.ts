import { findChannel, setChannel } from '../../db/repositories/channels';
import type { ServiceContext } from '../context';
import { auditPeople } from '../members/audit-people';
import { notFound } from '../problem';
import { inTenant } from '../work';

/**
 * Takes a channel that is no longer used out of every list, for good: its page says so, its widget is gone, its address
 * stays taken, its conversations and figures stay.
 * @throws ServiceProblem not_found, also where it is archived already
 */
export function archiveChannel(ctx: ServiceContext, input: { readonly channelId: string }): Promise<void> {
  return inTenant(ctx, async (work) => {
    const row = await findChannel(work, input.channelId);
    if (!row) throw notFound('channel');
    await setChannel(work, row.id, { disabledAt: row.disabledAt ?? work.now, archivedAt: work.now });
    const data = { slug: row.slug };
    await auditPeople(work, ctx, { action: 'channel.archived', subjectId: row.id, data });
  });
}
