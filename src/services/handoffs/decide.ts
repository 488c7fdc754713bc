import { findMemberNames } from '../../db/queries/member-names';
import { toHandoffState, type UpdateExtras } from '../../db/repositories/handoffs';
import type { HandoffCommand, TransitionContext } from '../../domain/handoff/commands';
import { decideTransition } from '../../domain/handoff/decide-transition';
import type { TransitionPlan, TransitionProblem } from '../../domain/handoff/plan';
import type { ConversationStatus } from '../../domain/handoff/types';
import type { MessageValues } from '../../domain/policy/message-variables';
import type { OrgPolicy } from '../policy/org-policy';
import { ServiceProblem } from '../problem';
import { overflowOf } from '../routing/overflow';
import type { Thread } from '../thread/thread';
import type { Work } from '../work';
import { messageValues } from './message-values';
import { writeTransition } from './write-transition';

/**
 * What the state machine needs to know besides the episode and the command.
 * @param teamId whose queue the episode is in, or comes into; its overflow goes before the policy's
 */
export async function transitionContext(
  thread: Thread,
  policy: OrgPolicy,
  teamId: string | null,
): Promise<TransitionContext> {
  return {
    now: thread.work.now,
    timing: policy.document.timing,
    routing: { ...policy.document.routing, ...(await overflowOf(thread.work, policy, teamId)) },
    // A CHECK of the table keeps the status within the list.
    conversationStatus: thread.conversation.status as ConversationStatus,
  };
}

/**
 * Decides a command on the open episode of a locked thread and writes what was planned.
 * @returns the plan that was written
 * @throws ServiceProblem with the state machine's code when the command is refused, `handoff_ended` without an
 *   open episode
 */
export async function commandHandoff(
  thread: Thread,
  policy: OrgPolicy,
  command: HandoffCommand,
  options: { readonly values?: MessageValues; readonly extras?: UpdateExtras } = {},
): Promise<TransitionPlan> {
  const { handoff } = thread;
  if (!handoff) throw new ServiceProblem('handoff_ended');
  const toTeam =
    command.type === 'transfer' && command.to.kind === 'team' ? command.to.teamId : handoff.teamId;
  const context = await transitionContext(thread, policy, toTeam);
  const result = decideTransition(toHandoffState(handoff), command, context);
  if (!result.ok) throw await refusal(thread.work, result.problem);
  const values = await messageValues(thread, policy, result.plan.tell, options.values ?? {});
  await writeTransition(thread, result.plan, { policy, values }, options.extras);
  return result.plan;
}

/** The answer for a refused command: 409 with its code, and the winner's name after a lost race. */
export async function refusal(work: Work, problem: TransitionProblem): Promise<ServiceProblem> {
  switch (problem.code) {
    case 'already_taken':
      return withWinner(work, problem.code, problem.winnerMemberId, 'took this conversation');
    case 'offered_to_other':
      return withWinner(work, problem.code, problem.offeredMemberId, 'is being offered this conversation');
    case 'not_owner':
      return problem.ownerMemberId === null
        ? new ServiceProblem('not_owner', 'Take the conversation first')
        : withWinner(work, problem.code, problem.ownerMemberId, 'owns this conversation');
    case 'at_capacity':
      return new ServiceProblem(
        'at_capacity',
        `${problem.openCount} of ${problem.capacity} conversations are open already`,
      );
    case 'target_unavailable':
      return new ServiceProblem('nobody_available', 'Nobody there can take it now');
    case 'handoff_ended':
      return new ServiceProblem('handoff_ended', `It was ${problem.status}`);
    case 'invalid_transition':
      return new ServiceProblem('invalid_transition', `Not possible while it is ${problem.status}`);
  }
}

async function withWinner(
  work: Work,
  code: 'already_taken' | 'offered_to_other' | 'not_owner',
  memberId: string,
  verb: string,
): Promise<ServiceProblem> {
  const name = (await findMemberNames(work, [memberId])).get(memberId) ?? 'A colleague';
  return new ServiceProblem(code, `${name} ${verb}`, { winner: { id: memberId, name } });
}
