import { findActiveTeams } from '../../db/repositories/teams';
import type { Tenant } from '../../db/tenant';
import { notFound } from '../problem';

/** @throws ServiceProblem not_found when one of these is no active team of the organisation */
export async function requireTeams(tenant: Tenant, teamIds: readonly string[]): Promise<void> {
  const wanted = new Set(teamIds);
  if ((await findActiveTeams(tenant, [...wanted])).length !== wanted.size) throw notFound('team');
}
