import type { PatchTeam } from '../../contracts/api/people';
import type { Team } from '../../contracts/api/team';
import { enqueueJob } from '../../db/repositories/jobs';
import { setMembership, updateTeam as store } from '../../db/repositories/teams';
import type { ServiceContext } from '../context';
import { auditData, auditPeople } from '../members/audit-people';
import { giveBackConversations } from '../members/give-back-conversations';
import { ServiceProblem } from '../problem';
import { inTenant } from '../work';
import { findTeamView } from './find-team-view';
import { requireMembers } from './require-members';
import { requireTeams } from './require-teams';

/**
 * Changes how a team works and who is in it. Conversations of members who leave it go back to its queue; what waits is
 * routed by the new rules at once. New overflow times bind waits that begin from now on.
 * @throws ServiceProblem not_found, validation_failed for an overflow into itself; a unique violation (409) when the
 *   name is taken
 */
export async function updateTeam(
  ctx: ServiceContext,
  input: { readonly teamId: string; readonly change: PatchTeam },
): Promise<Team> {
  const { teamId, change } = input;
  if (change.overflow?.teamId === teamId) {
    const errors = [{ path: 'overflow.teamId', message: 'A team cannot overflow into itself' }];
    throw new ServiceProblem('validation_failed', 'Choose another team to overflow to', { errors });
  }
  const left = await inTenant(ctx, async (work) => {
    const { memberIds: present } = await findTeamView(work, teamId);
    if (change.overflow) await requireTeams(work, [change.overflow.teamId]);
    // Whoever has left since may stay in the list: they come back to their teams.
    const added = change.memberIds?.filter((id) => !present.includes(id)) ?? [];
    await requireMembers(work, added);
    await store(work, teamId, change);
    const out = change.memberIds ? await setMembership(work, { teamId }, change.memberIds) : [];
    const data = auditData({ ...change });
    await auditPeople(work, ctx, { action: 'team.updated', subjectId: teamId, data });
    await enqueueJob(work, 'drain_queue', { orgId: work.orgId }, `drain:${work.orgId}`);
    return out;
  });
  for (const pair of left) await giveBackConversations(ctx, { cause: 'left_team', ...pair });
  return inTenant(ctx, (work) => findTeamView(work, teamId));
}
