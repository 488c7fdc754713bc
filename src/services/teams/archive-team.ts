import { insertPolicyDraft, lockPolicies } from '../../db/repositories/policies';
import { countTeamUses, markTeamArchived, replaceTeam, type TeamUses } from '../../db/repositories/teams';
import { policyUsesTeam, replaceTeamInPolicy } from '../../domain/policy/replace-team';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { auditPeople } from '../members/audit-people';
import { loadOrgPolicy, type OrgPolicy } from '../policy/org-policy';
import { putInForce } from '../policy/put-in-force';
import { ServiceProblem } from '../problem';
import { inTenant, type Work } from '../work';
import { findTeamView } from './find-team-view';
import { requireTeams } from './require-teams';

export interface ArchiveTeamInput {
  readonly teamId: string;
  readonly replacementTeamId: string | undefined;
}

/**
 * Takes a team out of use; its history stays. Where channels, the policy in force or another team's overflow speak of
 * it, a replacement takes its place, in the policy by a new published version, all in one transaction.
 * @returns the version that was published for it, or null
 * @throws ServiceProblem in_use while conversations are open in it or no replacement was chosen, not_found,
 *   validation_failed when the policy would not stand with the replacement, conflict for a team in its own place
 */
export function archiveTeam(
  ctx: ServiceContext,
  { teamId, replacementTeamId }: ArchiveTeamInput,
): Promise<{ readonly policyVersion: number | null }> {
  return inTenant(ctx, async (work) => {
    // The policy that is read here is the one that is changed.
    await lockPolicies(work);
    const team = await findTeamView(work, teamId);
    if (replacementTeamId === teamId) throw new ServiceProblem('conflict', 'Choose another team');
    if (replacementTeamId) await requireTeams(work, [replacementTeamId]);
    const policy = await loadOrgPolicy(work);
    const uses = await countTeamUses(work, teamId);
    const inPolicy = policyUsesTeam(policy.document, teamId);
    const blocker = blockerOf(uses, inPolicy, replacementTeamId !== undefined);
    if (blocker) throw new ServiceProblem('in_use', blocker);
    if (replacementTeamId) await replaceTeam(work, teamId, replacementTeamId);
    await markTeamArchived(work, teamId);
    const policyVersion =
      replacementTeamId && inPolicy
        ? await publishReplacement(ctx, work, policy, { ...team, replacementTeamId })
        : null;
    const data = { name: team.name, replacementTeamId: replacementTeamId ?? null, policyVersion };
    await auditPeople(work, ctx, { action: 'team.archived', subjectId: teamId, data });
    return { policyVersion };
  });
}

function blockerOf(uses: TeamUses, inPolicy: boolean, hasReplacement: boolean): string | null {
  if (uses.openEpisodes > 0) {
    const what = uses.openEpisodes === 1 ? 'conversation is' : 'conversations are';
    return `${uses.openEpisodes} ${what} still open in this team: transfer or resolve them first`;
  }
  const users = [
    ...(inPolicy ? ['the published policy'] : []),
    ...(uses.channels > 0 ? [uses.channels === 1 ? 'a channel' : `${uses.channels} channels`] : []),
    ...(uses.overflowsHere > 0 ? ['the overflow of another team'] : []),
  ];
  if (users.length === 0 || hasReplacement) return null;
  return `It is used by ${users.join(' and ')}: choose a team that takes its place`;
}

async function publishReplacement(
  ctx: ServiceContext,
  work: Work,
  policy: OrgPolicy,
  team: { readonly id: string; readonly name: string; readonly replacementTeamId: string },
): Promise<number> {
  const document = replaceTeamInPolicy(policy.document, team.id, team.replacementTeamId);
  const note = `Team ${team.name} was archived`;
  const version = await insertPolicyDraft(work, { document, note, createdBy: actorMemberId(ctx) });
  await putInForce(ctx, work, { version, note: undefined });
  return version;
}
