import type { CannedReply, CannedReplyInput } from '../../contracts/api/canned-replies';
import {
  countCannedReplies,
  findCannedReply,
  findReplyByShortcut,
  insertCannedReplies,
  lockCannedReplies,
} from '../../db/repositories/canned-replies';
import { REPLIES_PER_ORG } from '../../domain/replies/shortcut';
import type { ServiceContext } from '../context';
import { notFound, ServiceProblem } from '../problem';
import { requireTeams } from '../teams/require-teams';
import { inTenant } from '../work';
import { requireFreeShortcut } from './require-free-shortcut';

/**
 * Adds a canned reply for a team or for everybody.
 * @throws ServiceProblem conflict when the shortcut is taken or there are too many, not_found for the team
 */
export function createCannedReply(ctx: ServiceContext, input: CannedReplyInput): Promise<CannedReply> {
  return inTenant(ctx, async (work) => {
    await lockCannedReplies(work);
    if (input.teamId !== null) await requireTeams(work, [input.teamId]);
    await requireFreeShortcut(work, input, null);
    if ((await countCannedReplies(work)) >= REPLIES_PER_ORG) {
      throw new ServiceProblem('conflict', `An organisation has at most ${REPLIES_PER_ORG} canned replies`);
    }
    await insertCannedReplies(work, [input]);
    const reply = await findCannedReply(work, (await findReplyByShortcut(work, input)) ?? '');
    if (!reply) throw notFound('canned reply');
    return reply;
  });
}
