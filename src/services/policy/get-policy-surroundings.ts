import type { PolicySurroundingsView } from '../../contracts/api/policy-editor';
import { findChannelSlugs } from '../../db/queries/policy-references';
import { withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';
import { loadOrgPolicy } from './org-policy';
import { policySurroundings } from './policy-surroundings';

/** What the editor offers to choose from, and what the preview of a message needs. */
export function getPolicySurroundings(ctx: ServiceContext): Promise<PolicySurroundingsView> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const { org, voice } = await loadOrgPolicy(tenant);
    const { surroundings, teams } = await policySurroundings(tenant);
    return {
      orgName: org.name,
      currency: org.currency,
      timeZone: org.timeZone,
      voice: JSON.parse(JSON.stringify(voice)),
      teams: [...teams],
      skills: [...surroundings.skills],
      intents: [...surroundings.intents],
      channels: await findChannelSlugs(tenant),
    };
  });
}
