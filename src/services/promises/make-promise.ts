import { parsePromiseSettings } from '../../contracts/alert-settings';
import { findTaskOwner } from '../../db/queries/task-owners';
import { findLead } from '../../db/queries/thread-people';
import {
  findOpenTasks,
  insertTask,
  type TaskKind,
  type TaskRow,
  updateTask,
} from '../../db/repositories/tasks';
import { deadlineInWords, timeInWords } from '../../domain/policy/waiting-words';
import { remindAt } from '../../domain/promises/promise-times';
import { sayWhom } from '../alerts/say-who';
import { messageValues } from '../handoffs/message-values';
import type { OrgPolicy } from '../policy/org-policy';
import { tell } from '../thread/tell';
import type { Thread } from '../thread/thread';
import { announceTask } from './change-task';

export interface PromiseRequest {
  readonly kind: TaskKind;
  readonly contact: Readonly<Record<string, string>>;
  /** Start of a chosen slot; null for other promises. */
  readonly startsAt: Date | null;
  readonly dueAt: Date;
  readonly handoffId: string | null;
  /** In which times are named to the visitor. */
  readonly timeZone: string;
}

const TITLES: Readonly<Record<TaskKind, string>> = {
  callback: 'Call',
  email: 'Write to',
  leave_contact: 'Get in touch with',
};

/**
 * Makes a promise to a visitor: a task with due time, owner and reminder, and the words that say so (design §2). An
 * open promise of the same conversation is replaced, not doubled. Part of the caller's transaction; `saveThread`
 * follows.
 */
export async function makePromise(
  thread: Thread,
  policy: OrgPolicy,
  request: PromiseRequest,
): Promise<TaskRow> {
  const { work, conversation } = thread;
  const { kind, contact, startsAt, dueAt, handoffId, timeZone } = request;
  const earlier = await findOpenTasks(work, conversation.id);
  for (const { id } of earlier)
    await updateTask(work, id, { cancelledAt: work.now, cancelReason: 'changed' });
  const lead = await findLead(work, conversation.leadId);
  const { teamId, leadId } = conversation;
  const { remindMinutesBefore } = parsePromiseSettings(policy.org.settings);
  const task = await insertTask(work, {
    conversationId: conversation.id,
    handoffId,
    kind,
    title: `${TITLES[kind]} ${sayWhom(lead)}`,
    contact,
    startsAt,
    dueAt,
    teamId,
    ownerMemberId:
      earlier[0]?.ownerMemberId ??
      (await findTaskOwner(work, { conversationId: conversation.id, leadId, teamId })),
    remindAt: remindAt({ startsAt, dueAt }, remindMinutesBefore, work.now),
  });
  const callbackAt = startsAt
    ? timeInWords(startsAt, work.now, timeZone, thread.language)
    : deadlineInWords(dueAt, work.now, timeZone, thread.language);
  tell(
    thread,
    policy,
    ['callbackPromised'],
    await messageValues(thread, policy, ['callbackPromised'], { callbackAt }),
  );
  announceTask(work, task);
  return task;
}
