import { parseWrapUpSettings } from '../../contracts/wrap-up-settings';
import type { HandoffRow } from '../../db/repositories/handoffs';
import { findTeamWrapUp, setWrapUp } from '../../db/repositories/wrap-up';
import type { EndedWork } from '../../domain/routing/wrap-up';
import { wrapUpAfter } from '../../domain/routing/wrap-up';
import { loadOrgPolicy } from '../policy/org-policy';
import type { Work } from '../work';
import { announceWrapUp } from './announce-wrap-up';

/**
 * Gives a member time to finish their notes after they have ended an episode of a push team, as team or organisation
 * set it. The member is locked last (design §2), so this comes after everything about conversation and lead.
 *
 * @param ended the episode as it was before it ended
 * @param actorMemberId who ended it
 */
export async function startWrapUp(
  work: Work,
  ended: Pick<HandoffRow, 'teamId' | 'ownerMemberId'> | null,
  actorMemberId: string,
): Promise<void> {
  if (!ended || ended.teamId === null || ended.ownerMemberId !== actorMemberId) return;
  const team = await findTeamWrapUp(work, ended.teamId);
  const { org } = await loadOrgPolicy(work);
  const what: EndedWork = { ownerMemberId: ended.ownerMemberId, actorMemberId, endedBy: 'agent' };
  const setting = {
    routingMode: team?.routingMode === 'push' ? ('push' as const) : ('pull' as const),
    teamSeconds: team?.wrapUpSeconds ?? null,
    orgSeconds: parseWrapUpSettings(org.settings).seconds,
  };
  const until = wrapUpAfter(what, setting, work.now);
  if (until === null) return;
  await setWrapUp(work, actorMemberId, until);
  announceWrapUp(work, actorMemberId, until);
}
