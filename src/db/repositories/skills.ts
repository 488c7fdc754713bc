import type { Skill } from '../../contracts/api/people';
import type { Tenant } from '../tenant';

/** The catalogue by name, with how many active members have each skill. */
export function findSkills(tenant: Tenant): Promise<Omit<Skill, 'inPolicy'>[]> {
  return tenant.client.$queryRaw<Omit<Skill, 'inPolicy'>[]>`
    select s.id, s.name, (select count(*)::int from member m where m."orgId" = s."orgId"
      and m."deactivatedAt" is null and s.name = any(m.skills)) as "memberCount"
    from skill s where s."orgId" = ${tenant.orgId}::uuid order by lower(s.name), s.id`;
}

/** @throws a unique violation when the name is taken */
export async function insertSkill(tenant: Tenant, name: string): Promise<string> {
  const { orgId, now } = tenant;
  const { id } = await tenant.client.skill.create({
    data: { orgId, name, createdAt: now },
    select: { id: true },
  });
  return id;
}

/**
 * Gives a skill another name: in the catalogue, with everybody who has it and where somebody waits for it.
 * @throws a unique violation when the name is taken
 */
export async function renameSkillRow(
  tenant: Tenant,
  skill: { id: string; name: string },
  name: string,
): Promise<void> {
  const { orgId, client } = tenant;
  await client.skill.updateMany({ where: { orgId, id: skill.id }, data: { name } });
  await client.$executeRaw`
    update member set skills = array_replace(skills, ${skill.name}::text, ${name}::text)
    where "orgId" = ${orgId}::uuid and ${skill.name}::text = any(skills)`;
  await client.handoff.updateMany({
    where: { orgId, skill: skill.name, status: { in: ['queued', 'offered'] } },
    data: { skill: name },
  });
}

/** Takes a skill out of the catalogue and from everybody who has it. */
export async function deleteSkillRow(tenant: Tenant, skill: { id: string; name: string }): Promise<void> {
  const { orgId, client } = tenant;
  await client.skill.deleteMany({ where: { orgId, id: skill.id } });
  await client.$executeRaw`
    update member set skills = array_remove(skills, ${skill.name}::text)
    where "orgId" = ${orgId}::uuid and ${skill.name}::text = any(skills)`;
}
