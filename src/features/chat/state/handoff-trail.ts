import type { VisitorConversation } from '../../../contracts/api/chat';
import {
  type HandoffStatus,
  OPEN_HANDOFF_STATUSES,
  type OpenHandoffStatus,
} from '../../../domain/handoff/types';

/**
 * What the visitor went through in this conversation, folded from one snapshot to the next: a snapshot says who is
 * there now, the trail also says that somebody left. Pure.
 */
export interface HandoffTrail {
  readonly conversationId: string;
  readonly handoffId: string | null;
  readonly status: HandoffStatus | null;
  /** The person of the open episode. */
  readonly agentName: string | null;
  /** Start of the wait that runs, in milliseconds of this browser's clock. */
  readonly waitingSince: number | null;
  /** Why the visitor waits, or has somebody else, after having had a person. */
  readonly change: 'dropped' | 'transferred' | null;
  /** Who was there before the change. */
  readonly formerAgent: string | null;
  /** How the last episode ended while this page watched. */
  readonly ended: 'resolved' | 'returned' | 'cancelled' | 'unserved' | null;
  readonly closed: boolean;
  readonly reopened: boolean;
}

export function isOpenStatus(status: HandoffStatus | null | undefined): status is OpenHandoffStatus {
  return OPEN_HANDOFF_STATUSES.some((open) => open === status);
}

const isWaiting = (status: HandoffStatus | null) => status === 'queued' || status === 'offered';
const hasPerson = (status: HandoffStatus | null) => status === 'accepted' || status === 'engaged';

export interface TrailMoment {
  /** Milliseconds of this browser's clock. */
  readonly now: number;
  /** The visitor is just taking the wish for a person back. */
  readonly cancelling: boolean;
}

/** The trail after one more snapshot of the conversation. */
export function followHandoff(
  before: HandoffTrail | null,
  conversation: VisitorConversation,
  { now, cancelling }: TrailMoment,
): HandoffTrail {
  const past = before?.conversationId === conversation.id ? before : null;
  const { handoff } = conversation;
  const latest = handoff ?? conversation.lastHandoff;
  const status = latest?.status ?? null;
  const closed = conversation.status === 'closed';
  const common = { conversationId: conversation.id, closed };
  if (!handoff || !isOpenStatus(status)) {
    return {
      ...common,
      handoffId: latest?.id ?? null,
      status,
      agentName: null,
      waitingSince: null,
      change: null,
      formerAgent: null,
      ended: endOf(past, conversation, cancelling),
      reopened: !closed && (past?.closed === true || past?.reopened === true),
    };
  }
  const agentName = handoff.agent?.name ?? null;
  return {
    ...common,
    handoffId: handoff.id,
    status,
    agentName,
    waitingSince: isWaiting(status) ? (past?.waitingSince ?? now) : null,
    ...changeOf(past, handoff.id, status, agentName),
    ended: null,
    reopened: false,
  };
}

function changeOf(
  past: HandoffTrail | null,
  handoffId: string,
  status: OpenHandoffStatus,
  agentName: string | null,
): Pick<HandoffTrail, 'change' | 'formerAgent'> {
  if (!past || status === 'engaged') return { change: null, formerAgent: null };
  if (hasPerson(past.status)) {
    const anotherPerson = agentName !== null && agentName !== past.agentName;
    if (past.handoffId !== handoffId || anotherPerson) {
      return { change: 'transferred', formerAgent: past.agentName };
    }
    if (isWaiting(status)) return { change: 'dropped', formerAgent: past.agentName };
  }
  if (past.status === 'transferred') return { change: 'transferred', formerAgent: past.formerAgent };
  // A change stays visible while the visitor waits and until the next person speaks.
  return { change: past.change, formerAgent: past.formerAgent };
}

function endOf(
  past: HandoffTrail | null,
  conversation: VisitorConversation,
  cancelling: boolean,
): HandoffTrail['ended'] {
  const status = (conversation.handoff ?? conversation.lastHandoff)?.status;
  if (status === 'unserved') return 'unserved';
  if (!past) return null;
  if (!isOpenStatus(past.status)) return past.ended;
  switch (status) {
    case 'resolved':
    case 'returned':
    case 'cancelled':
      return status;
    case 'transferred':
    case 'abandoned':
      return null;
    default:
      // The answer names no episode: what is left of it tells how it ended.
      if (conversation.status === 'closed' || conversation.csat) return 'resolved';
      if (!isWaiting(past.status)) return 'returned';
      return cancelling ? 'cancelled' : 'unserved';
  }
}
