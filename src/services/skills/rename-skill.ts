import type { Skill } from '../../contracts/api/people';
import { insertPolicyDraft, lockPolicies } from '../../db/repositories/policies';
import { renameSkillRow } from '../../db/repositories/skills';
import { replaceSkillInPolicy } from '../../domain/policy/replace-team';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { auditPeople } from '../members/audit-people';
import { loadOrgPolicy } from '../policy/org-policy';
import { putInForce } from '../policy/put-in-force';
import { notFound } from '../problem';
import { inTenant } from '../work';
import { catalogue } from './list-skills';

/**
 * Gives a skill another name: its members keep it, and a policy that asks for it gets a new published version with the
 * new name, all in one transaction.
 * @throws ServiceProblem not_found; a unique violation (409) when the name is taken
 */
export function renameSkill(
  ctx: ServiceContext,
  input: { readonly skillId: string; readonly name: string },
): Promise<Skill> {
  const { skillId, name } = input;
  return inTenant(ctx, async (work) => {
    // The policy that is read here is the one that is changed.
    await lockPolicies(work);
    const skill = (await catalogue(work)).find(({ id }) => id === skillId);
    if (!skill) throw notFound('skill');
    if (skill.name === name) return skill;
    const { document } = await loadOrgPolicy(work);
    await renameSkillRow(work, skill, name);
    if (skill.inPolicy) {
      const version = await insertPolicyDraft(work, {
        document: replaceSkillInPolicy(document, skill.name, name),
        note: `Skill ${skill.name} was renamed ${name}`,
        createdBy: actorMemberId(ctx),
      });
      await putInForce(ctx, work, { version, note: undefined });
    }
    const line = { action: 'skill.renamed', subjectId: skillId, data: { from: skill.name, name } };
    await auditPeople(work, ctx, line);
    return { ...skill, name };
  });
}
