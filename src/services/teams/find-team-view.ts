import type { Team } from '../../contracts/api/team';
import { findTeams } from '../../db/queries/people';
import type { Tenant } from '../../db/tenant';
import { notFound } from '../problem';

/** An active team as the API shows it. @throws ServiceProblem not_found */
export async function findTeamView(tenant: Tenant, teamId: string): Promise<Team> {
  const [team] = await findTeams(tenant, teamId);
  if (!team) throw notFound('team');
  return team;
}
