import { findOrg } from '../../db/queries/org-policy';
import { findMembers, findTeams } from '../../db/queries/people';
import type { Tenant } from '../../db/tenant';
import type { PolicyNames } from '../../domain/policy/policy-names';
import type { PolicySurroundings } from '../../domain/policy/validation/problem';

/** What a policy refers to: teams and skills that exist, and names for telling it in words. */
export async function policySurroundings(
  tenant: Tenant,
): Promise<{ readonly surroundings: PolicySurroundings; readonly names: PolicyNames }> {
  const teams = await findTeams(tenant);
  const members = await findMembers(tenant);
  const org = await findOrg(tenant);
  return {
    surroundings: {
      teamIds: teams.map(({ id }) => id),
      skills: [...new Set(members.flatMap(({ skills }) => skills))],
    },
    names: {
      ...(org ? { currency: org.currency } : {}),
      teams: Object.fromEntries(teams.map(({ id, name }) => [id, name])),
    },
  };
}
