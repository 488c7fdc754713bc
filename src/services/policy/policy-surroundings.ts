import { findOrg } from '../../db/queries/org-policy';
import { findMembers, findTeams } from '../../db/queries/people';
import { findIntentNames } from '../../db/queries/policy-references';
import type { Tenant } from '../../db/tenant';
import { builtinIntents } from '../../domain/nlu/builtin/intents';
import type { PolicyNames } from '../../domain/policy/policy-names';
import type { PolicySurroundings } from '../../domain/policy/validation/problem';

export interface OrgSurroundings {
  readonly surroundings: PolicySurroundings & { readonly intents: readonly string[] };
  readonly names: PolicyNames;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
}

/** What a policy refers to: teams, skills and intents that exist, and names for telling it in words. */
export async function policySurroundings(tenant: Tenant): Promise<OrgSurroundings> {
  const teams = await findTeams(tenant);
  const active = (await findMembers(tenant)).filter(({ deactivatedAt }) => deactivatedAt === null);
  const org = await findOrg(tenant);
  const own = await findIntentNames(tenant);
  return {
    surroundings: {
      teamIds: teams.map(({ id }) => id),
      skills: [...new Set(active.flatMap(({ skills }) => skills))].sort(),
      intents: [...new Set([...builtinIntents().map(({ name }) => name), ...own])].sort(),
    },
    names: {
      ...(org ? { currency: org.currency } : {}),
      teams: Object.fromEntries(teams.map(({ id, name }) => [id, name])),
    },
    teams: teams.map(({ id, name }) => ({ id, name })),
  };
}
