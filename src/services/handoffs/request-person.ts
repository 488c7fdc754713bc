import type { HandoffResult } from '../../contracts/api/handoff';
import type { HandoffActor } from '../../domain/handoff/types';
import type { ApiKeyActor, MemberActor, ServiceContext } from '../context';
import { loadOrgPolicy } from '../policy/org-policy';
import { ServiceProblem } from '../problem';
import { requireSkills } from '../skills/require-skills';
import { requireTeams } from '../teams/require-teams';
import { saveThread } from '../thread/save-thread';
import { openThread } from '../thread/thread';
import { inTenant } from '../work';
import { handoffResult } from './handoff-result';
import { openEpisode } from './open-episode';

export interface RequestPersonInput {
  readonly conversationId: string;
  readonly teamId?: string | undefined;
  readonly skill?: string | undefined;
  readonly priority?: number | undefined;
  readonly note?: string | undefined;
}

/**
 * (none) → queued by API (design §2): another system, or a member, knows that a person is needed. The visitor is told
 * as after their own request.
 * @throws ServiceProblem already_open, invalid_transition while the conversation is closed, not_found,
 *   validation_failed for a skill outside the catalogue
 */
export function requestPerson(
  ctx: ServiceContext<MemberActor | ApiKeyActor>,
  input: RequestPersonInput,
): Promise<HandoffResult> {
  const { conversationId, teamId = null, skill = null, priority = null, note } = input;
  return inTenant(ctx, async (work) => {
    const thread = await openThread(work, conversationId);
    if (thread.handoff) throw new ServiceProblem('already_open');
    if (thread.conversation.status === 'closed') {
      throw new ServiceProblem('invalid_transition', 'Reopen the conversation first');
    }
    if (teamId) await requireTeams(work, [teamId]);
    if (skill) await requireSkills(work, [skill]);
    const handoffId = await openEpisode(thread, await loadOrgPolicy(work), {
      reason: 'api',
      actor: actorOf(ctx),
      messageKey: 'handoffRequested',
      whyNow: note ?? 'Another system asked for a person.',
      trigger: null,
      decisionId: null,
      teamId,
      skill,
      priority,
    });
    return handoffResult(work, handoffId, await saveThread(thread));
  });
}

function actorOf({ actor }: ServiceContext<MemberActor | ApiKeyActor>): HandoffActor {
  return actor.kind === 'member' ? { kind: 'member', memberId: actor.memberId } : { kind: 'api' };
}
