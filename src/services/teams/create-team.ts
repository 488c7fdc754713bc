import type { CreateTeam } from '../../contracts/api/people';
import type { Team } from '../../contracts/api/team';
import { insertTeam, setMembership } from '../../db/repositories/teams';
import type { ServiceContext } from '../context';
import { auditData, auditPeople } from '../members/audit-people';
import { inTenant } from '../work';
import { findTeamView } from './find-team-view';
import { requireMembers } from './require-members';
import { requireTeams } from './require-teams';

/**
 * Adds a team; channels, policy and transfers may send conversations to it from now on.
 * @throws ServiceProblem not_found for a foreign member or team; a unique violation (409) when the name is taken
 */
export function createTeam(ctx: ServiceContext, input: CreateTeam): Promise<Team> {
  const { memberIds, ...team } = input;
  return inTenant(ctx, async (work) => {
    if (team.overflow) await requireTeams(work, [team.overflow.teamId]);
    await requireMembers(work, memberIds);
    const teamId = await insertTeam(work, team);
    await setMembership(work, { teamId }, memberIds);
    const data = auditData({ ...input });
    await auditPeople(work, ctx, { action: 'team.created', subjectId: teamId, data });
    return findTeamView(work, teamId);
  });
}
