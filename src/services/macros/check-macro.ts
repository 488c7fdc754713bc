import type { MacroInput } from '../../contracts/api/macros';
import { findMacroByName } from '../../db/repositories/macros';
import { findMember } from '../../db/repositories/members';
import { lockTags } from '../../db/repositories/tags';
import { findActiveTeams } from '../../db/repositories/teams';
import type { MacroAction } from '../../domain/macros/actions';
import { ServiceProblem } from '../problem';
import { requireTeams } from '../teams/require-teams';
import type { Work } from '../work';

/**
 * What a macro names must be there.
 * @throws ServiceProblem conflict when the name is taken, validation_failed by action, not_found for its team
 */
export async function checkMacro(work: Work, macro: MacroInput, ownId: string | null): Promise<void> {
  const taken = await findMacroByName(work, macro.name);
  if (taken !== null && taken !== ownId) {
    throw new ServiceProblem('conflict', 'There is a macro of this name already');
  }
  if (macro.teamId !== null) await requireTeams(work, [macro.teamId]);
  const errors = [];
  for (const [index, action] of macro.actions.entries()) {
    const message = await missingIn(work, action);
    if (message !== null) errors.push({ path: `body.actions.${index}`, message });
  }
  if (errors.length > 0) throw new ServiceProblem('validation_failed', errors[0]?.message, { errors });
}

/** What an action names that is not there, or not any more; null when all is. */
export async function missingIn(work: Work, action: MacroAction): Promise<string | null> {
  if (action.type === 'add_tags') {
    const known = await lockTags(work, action.tagIds);
    return action.tagIds.every((id) => known.has(id)) ? null : 'A tag of this macro does not exist';
  }
  if (action.type !== 'assign' || action.to.kind === 'me') return null;
  if (action.to.kind === 'team') {
    const [team] = await findActiveTeams(work, [action.to.id]);
    return team ? null : 'The team of this macro does not exist';
  }
  const member = await findMember(work, action.to.id);
  return member && member.deactivatedAt === null ? null : 'The member of this macro does not work here';
}
