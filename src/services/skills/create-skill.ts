import type { Skill } from '../../contracts/api/people';
import { insertSkill } from '../../db/repositories/skills';
import type { ServiceContext } from '../context';
import { auditPeople } from '../members/audit-people';
import { notFound } from '../problem';
import { inTenant } from '../work';
import { catalogue } from './list-skills';

/** Adds a skill. @throws a unique violation (409) when the name is taken */
export function createSkill(ctx: ServiceContext, input: { readonly name: string }): Promise<Skill> {
  return inTenant(ctx, async (work) => {
    const id = await insertSkill(work, input.name);
    await auditPeople(work, ctx, { action: 'skill.created', subjectId: id, data: { name: input.name } });
    const skill = (await catalogue(work)).find((one) => one.id === id);
    if (!skill) throw notFound('skill');
    return skill;
  });
}
