import type { TeamConversation } from '../../../contracts/api/conversation';
import type { Me } from '../../../contracts/api/team';
import { can } from '../../../domain/access/permissions';
import type { ActionId } from './registry';

export type Availability =
  | { readonly state: 'ready' }
  /** It makes sense here, but not now. */
  | { readonly state: 'blocked'; readonly why: string }
  | { readonly state: 'absent' };

export interface Situation {
  readonly conversation: TeamConversation | undefined;
  readonly member: Pick<Me['member'], 'id' | 'role'> & Partial<Pick<Me['member'], 'wrapUpUntil'>>;
}

const READY: Availability = { state: 'ready' };
const ABSENT: Availability = { state: 'absent' };
const blocked = (why: string): Availability => ({ state: 'blocked', why });

/** Whether an action can be done with the conversation that is open; the server has the last word. */
export function availability(id: ActionId, situation: Situation): Availability {
  const { conversation } = situation;
  switch (id) {
    case 'accept':
      return conversation ? accept(conversation, situation) : ABSENT;
    case 'decline':
      return conversation && offeredTo(conversation)?.id === situation.member.id ? READY : ABSENT;
    case 'reply':
      return conversation ? reply(conversation, situation) : ABSENT;
    case 'resolve':
    case 'return':
      return conversation ? owned(conversation, situation) : ABSENT;
    case 'snooze':
      return conversation ? snooze(conversation, situation) : ABSENT;
    case 'wake':
      return conversation?.status === 'snoozed' ? owned(conversation, situation) : ABSENT;
    case 'transfer':
    case 'assign':
      return conversation ? give(conversation, situation) : ABSENT;
    case 'close':
      return conversation?.status === 'bot' || conversation?.status === 'waiting' ? READY : ABSENT;
    case 'spam':
      return conversation?.spam?.review === null && !conversation.erased
        ? endable(conversation, situation)
        : ABSENT;
    case 'not-spam':
      return conversation?.spam && !conversation.erased ? READY : ABSENT;
    case 'block':
      return conversation && !conversation.erased ? endable(conversation, situation) : ABSENT;
    case 'reopen':
      return conversation?.status === 'closed' && !conversation.erased ? READY : ABSENT;
    case 'ready':
      return situation.member.wrapUpUntil ? READY : ABSENT;
    case 'note':
    case 'ask':
    case 'tag':
    case 'macro':
    case 'quote':
    case 'openings':
      return conversation && !conversation.erased ? READY : ABSENT;
    case 'details':
    case 'context':
    case 'back':
      return conversation ? READY : ABSENT;
    default:
      return READY;
  }
}

/** Whom an open offer is for. */
export function offeredTo({ handoff }: TeamConversation): { id: string; name: string } | null {
  return handoff?.status === 'offered' ? handoff.offeredTo : null;
}

function accept(conversation: TeamConversation, { member }: Situation): Availability {
  if (conversation.status !== 'bot' && conversation.status !== 'waiting') return ABSENT;
  const offered = offeredTo(conversation);
  return offered && offered.id !== member.id ? blocked(`Offered to ${offered.name} right now`) : READY;
}

function reply(conversation: TeamConversation, { member }: Situation): Availability {
  const { status, owner } = conversation;
  if (status === 'closed') return blocked('The conversation is closed');
  if (status === 'bot') return blocked('Take over to reply');
  if (status === 'waiting') return blocked('Accept to reply');
  return owner?.id === member.id ? READY : blocked(`${owner?.name ?? 'Somebody else'} has this conversation`);
}

/** Whatever a person owns is theirs to end. */
function endable(conversation: TeamConversation, situation: Situation): Availability {
  const { status } = conversation;
  return status === 'human' || status === 'snoozed' ? owned(conversation, situation) : READY;
}

/** What only the owner does, or a manager for them. */
function owned(conversation: TeamConversation, { member }: Situation): Availability {
  const { status, owner } = conversation;
  if (status !== 'human' && status !== 'snoozed') return ABSENT;
  if (owner?.id === member.id || can(member.role, 'handoff.act_for_owner')) return READY;
  return blocked(`${owner?.name ?? 'Somebody else'} has this conversation`);
}

function snooze(conversation: TeamConversation, situation: Situation): Availability {
  if (conversation.status !== 'human') return ABSENT;
  const mine = owned(conversation, situation);
  if (mine.state !== 'ready') return mine;
  return conversation.handoff?.status === 'engaged' ? READY : blocked('Reply once before you snooze it');
}

/** An owned conversation is the owner's to give away, a waiting one everybody's. */
function give(conversation: TeamConversation, situation: Situation): Availability {
  if (conversation.status !== 'waiting') return owned(conversation, situation);
  const offered = offeredTo(conversation);
  const mayAct = can(situation.member.role, 'handoff.act_for_owner');
  if (!offered || offered.id === situation.member.id || mayAct) return READY;
  return blocked(`Offered to ${offered.name} right now`);
}
