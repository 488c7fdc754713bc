import type { Skill } from '../../contracts/api/people';
import { findSkills } from '../../db/repositories/skills';
import { type Tenant, withTenant } from '../../db/tenant';
import { policyUsesSkill } from '../../domain/policy/replace-team';
import type { ServiceContext } from '../context';
import { loadOrgPolicy } from '../policy/org-policy';

/** The catalogue by name: who has each skill, and whether the policy in force asks for it. */
export async function listSkills(
  ctx: ServiceContext,
): Promise<{ readonly items: Skill[]; readonly nextCursor: null }> {
  return { items: await withTenant(ctx.database, ctx.orgId, catalogue), nextCursor: null };
}

/** All skills of the organisation, each with whether the policy names it. */
export async function catalogue(tenant: Tenant): Promise<Skill[]> {
  const { document } = await loadOrgPolicy(tenant);
  const skills = await findSkills(tenant);
  return skills.map((skill) => ({ ...skill, inPolicy: policyUsesSkill(document, skill.name) }));
}
