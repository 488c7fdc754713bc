import type { PatchMember } from '../../contracts/api/people';
import type { Member } from '../../contracts/api/team';
import { enqueueJob } from '../../db/repositories/jobs';
import { changeMember, lockMember } from '../../db/repositories/members';
import { setMembership } from '../../db/repositories/teams';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';
import { requireSkills } from '../skills/require-skills';
import { requireTeams } from '../teams/require-teams';
import { inTenant } from '../work';
import { auditData, auditPeople } from './audit-people';
import { findMemberView } from './find-member-view';
import { giveBackConversations } from './give-back-conversations';
import { lockForChange } from './lock-for-change';

/**
 * Changes what a member does and takes. Conversations of a team they leave go back to that team's queue; room that a
 * change makes is filled at once.
 * @throws ServiceProblem not_found, forbidden, last_owner, validation_failed for a skill outside the catalogue
 */
export async function updateMember(
  ctx: ServiceContext,
  input: { readonly memberId: string; readonly change: PatchMember },
): Promise<Member> {
  const { memberId, change } = input;
  const left = await inTenant(ctx, async (work) => {
    const { teamIds, skills, languages, role, name, title, capacity } = change;
    if (role !== undefined) await lockForChange(work, ctx, memberId, { kind: 'role', to: role });
    else if (!(await lockMember(work, memberId))) throw notFound('member');
    if (skills) await requireSkills(work, skills);
    if (teamIds) await requireTeams(work, teamIds);
    const columns = {
      name,
      title,
      role,
      capacity,
      ...(skills ? { skills: [...new Set(skills)] } : {}),
      ...(languages ? { languages: [...new Set(languages)] } : {}),
    };
    await changeMember(work, memberId, withoutUndefined(columns));
    const out = teamIds ? await setMembership(work, { memberId }, teamIds) : [];
    const line = { action: 'member.updated', subjectId: memberId, data: auditData({ ...change }) };
    await auditPeople(work, ctx, line);
    await enqueueJob(work, 'drain_queue', { orgId: work.orgId }, `drain:${work.orgId}`);
    return out;
  });
  for (const pair of left) await giveBackConversations(ctx, { cause: 'left_team', ...pair });
  return inTenant(ctx, (work) => findMemberView(work, memberId));
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(columns: T): Defined<T> {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)) as Defined<T>;
}
