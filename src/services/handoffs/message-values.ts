import { findMemberNames } from '../../db/queries/member-names';
import { findLead, findTeamName } from '../../db/queries/thread-people';
import { type MessageValues, variablesFor } from '../../domain/policy/message-variables';
import type { MessageKey } from '../../domain/policy/types';
import { timeInWords, waitInWords } from '../../domain/policy/waiting-words';
import { isOpen, nextOpening } from '../../domain/time/business-hours';
import type { OrgPolicy } from '../policy/org-policy';
import { newcomersPlace, queuePlace } from '../routing/queue-place';
import type { Thread } from '../thread/thread';

/**
 * Values for the templates that are about to be said: names, place in the queue, honest wait, next opening. Only
 * what these templates speak of is looked up.
 * @param given values the caller knows better; they win
 */
export async function messageValues(
  thread: Thread,
  policy: OrgPolicy,
  keys: readonly MessageKey[],
  given: MessageValues,
): Promise<MessageValues> {
  if (keys.length === 0) return given;
  const wanted = new Set(keys.flatMap((key) => variablesFor(key)));
  const { work, conversation, handoff } = thread;
  const lead = await findLead(work, conversation.leadId);
  const values: MessageValues = { visitorName: firstName(lead?.name ?? null) };
  const agentId = handoff?.ownerMemberId ?? null;
  if (wanted.has('agentName') && agentId && given.agentName === undefined) {
    values.agentName = (await findMemberNames(work, [agentId])).get(agentId) ?? null;
  }
  const teamId = handoff?.teamId ?? conversation.teamId;
  if (wanted.has('teamName') && teamId && given.teamName === undefined) {
    values.teamName = await findTeamName(work, teamId);
  }
  if (wanted.has('wait') && given.wait === undefined) {
    const place = handoff ? await queuePlace(work, handoff.id) : await newcomersPlace(work, { teamId });
    values.wait = waitInWords(place.estimatedWaitSeconds, thread.language);
    values.position = place.position;
  }
  if (wanted.has('opensAt') && given.opensAt === undefined) {
    const { hours } = policy.document;
    const opening = isOpen(hours, work.now) ? null : nextOpening(hours, work.now);
    values.opensAt = opening && timeInWords(opening, work.now, hours.timeZone, thread.language);
  }
  return { ...values, ...given };
}

function firstName(name: string | null): string | null {
  return name?.split(/\s+/)[0] ?? null;
}
