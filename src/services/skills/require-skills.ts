import { findSkills } from '../../db/repositories/skills';
import type { Tenant } from '../../db/tenant';
import { ServiceProblem } from '../problem';

/** @throws ServiceProblem validation_failed naming what is not in the catalogue */
export async function requireSkills(tenant: Tenant, skills: readonly string[]): Promise<void> {
  if (skills.length === 0) return;
  const known = new Set((await findSkills(tenant)).map(({ name }) => name));
  const errors = skills.flatMap((skill, index) =>
    known.has(skill)
      ? []
      : [{ path: `skills.${index}`, message: `${skill} is not in the catalogue of skills` }],
  );
  if (errors.length > 0)
    throw new ServiceProblem('validation_failed', 'Add the skill to the catalogue first', { errors });
}
