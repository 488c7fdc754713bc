import { findCannedReplies } from '../../db/repositories/canned-replies';
import { withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';
import { writeRepliesCsv } from './replies-csv';

/** The organisation's canned replies as a file that can be imported again. */
export async function exportCannedReplies(ctx: ServiceContext): Promise<{ fileName: string; csv: string }> {
  const replies = await withTenant(ctx.database, ctx.orgId, (tenant) => findCannedReplies(tenant));
  return { fileName: 'canned-replies.csv', csv: writeRepliesCsv(replies) };
}
