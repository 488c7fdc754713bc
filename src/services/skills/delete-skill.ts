import { deleteSkillRow } from '../../db/repositories/skills';
import type { ServiceContext } from '../context';
import { auditPeople } from '../members/audit-people';
import { notFound, ServiceProblem } from '../problem';
import { inTenant } from '../work';
import { catalogue } from './list-skills';

/**
 * Takes a skill out of the catalogue and from its members.
 * @throws ServiceProblem not_found, in_use while the policy in force asks for it
 */
export function deleteSkill(ctx: ServiceContext, input: { readonly skillId: string }): Promise<void> {
  return inTenant(ctx, async (work) => {
    const skill = (await catalogue(work)).find(({ id }) => id === input.skillId);
    if (!skill) throw notFound('skill');
    if (skill.inPolicy) {
      throw new ServiceProblem('in_use', 'The published policy asks for it: publish one without it first');
    }
    await deleteSkillRow(work, skill);
    const line = { action: 'skill.deleted', subjectId: skill.id, data: { name: skill.name } };
    await auditPeople(work, ctx, line);
  });
}
