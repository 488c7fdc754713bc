import type { TeamConversation } from '../../contracts/api/conversation';
import type { Macro } from '../../contracts/api/macros';
import { findTeamConversation } from '../../db/queries/team-conversation';
import { findMacro, findMacroRun, insertMacroRun } from '../../db/repositories/macros';
import { isInTeam } from '../../db/repositories/teams';
import { can } from '../../domain/access/permissions';
import { ACTION_LABELS } from '../../domain/macros/describe-action';
import type { MemberContext } from '../context';
import { notFound, ServiceProblem } from '../problem';
import { openThread } from '../thread/thread';
import { inTenant, type Work, within } from '../work';
import { missingIn } from './check-macro';
import { runAction } from './run-action';

export interface RunMacroInput {
  readonly conversationId: string;
  readonly macroId: string;
  /** Unique per member and conversation; the same one again does nothing more. */
  readonly clientId: string;
}

/**
 * Does the actions of a macro in their order, as the member could do them one by one, in one transaction: all of them
 * or none.
 * @throws ServiceProblem not_found (another team's macro too), duplicate_client_id, and what the first action that is not possible is refused
 *   with, in whose detail the action is named
 */
export function runMacro(ctx: MemberContext, input: RunMacroInput): Promise<TeamConversation> {
  const { conversationId, macroId, clientId } = input;
  const { memberId } = ctx.actor;
  return inTenant(ctx, async (work) => {
    await openThread(work, conversationId);
    const macro = await findMacro(work, macroId);
    if (!macro || !(await isFor(ctx, work, macro))) throw notFound('macro');
    const earlier = await findMacroRun(work, { conversationId, memberId, clientId });
    if (earlier !== null && earlier !== macroId) throw new ServiceProblem('duplicate_client_id');
    if (earlier === null) {
      await insertMacroRun(work, { conversationId, memberId, clientId, macroId });
      await runAll(ctx, work, macro, input);
    }
    const conversation = await findTeamConversation(work, conversationId);
    if (!conversation) throw notFound('conversation');
    return conversation;
  });
}

/** A team's macro is for its members; who makes macros may run them all. */
async function isFor({ actor }: MemberContext, work: Work, { team }: Macro): Promise<boolean> {
  return team === null || can(actor.role, 'settings.manage') || isInTeam(work, actor.memberId, team.id);
}

async function runAll(ctx: MemberContext, work: Work, macro: Macro, input: RunMacroInput): Promise<void> {
  const inside = within(ctx, work);
  for (const [index, action] of macro.actions.entries()) {
    try {
      const missing = await missingIn(work, action);
      if (missing !== null) throw new ServiceProblem('conflict', missing);
      await runAction(inside, action, {
        conversationId: input.conversationId,
        clientId: `${input.clientId}-${index}`,
        macroName: macro.name,
      });
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      const why = error.detail ?? 'Not possible now';
      const detail = `${ACTION_LABELS[action.type]}: ${why}. Nothing was done`;
      throw new ServiceProblem(error.code, detail, error.extras);
    }
  }
}
