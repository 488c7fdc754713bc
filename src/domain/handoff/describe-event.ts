import type { HandoffReason } from './types';

/** Reasons as people say them after "because". */
export const REASON_WORDS: Readonly<Record<HandoffReason, string>> = {
  visitor_request: 'Asked for a person',
  high_score: 'High score',
  high_value: 'High value',
  complex_query: 'Complex question',
  knowledge_gap: 'Knowledge gap',
  frustration: 'Frustration',
  bot_loop: 'Going in circles',
  bot_failure: 'Bot failure',
  compliance: 'Compliance',
  reopened: 'Reopened',
  agent_takeover: 'Taken over',
  api: 'Requested by API',
};

export interface DescribedEvent {
  readonly kind: string;
  /** Who did it; null for timers, the policy and the visitor. */
  readonly actorName: string | null;
  readonly actorKind: string;
  /** The member the event is about, where that is not the actor. */
  readonly memberName: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** One line of an episode's history in words, for the thread. English: the team's own surface. */
export function describeEvent(event: DescribedEvent): string {
  const actor = event.actorName ?? 'Somebody';
  const member = event.memberName ?? 'a colleague';
  switch (event.kind) {
    case 'requested':
      return `Handoff requested: ${reasonWords(event.data.reason)}`;
    case 'offered':
      return `Offered to ${member}`;
    case 'accepted':
      return `${actor} took the conversation`;
    case 'taken_over':
      return `${actor} took the conversation over`;
    case 'declined':
      return `${actor} declined the offer`;
    case 'offer_expired':
      return `${member} let the offer pass`;
    case 'offer_withdrawn':
      return `The offer to ${member} was withdrawn`;
    case 'engaged':
      return `${actor} sent the first reply`;
    case 'first_reply_missed':
      return `${member} did not reply in time; back in the queue`;
    case 'agent_lost':
      return `${member} lost the connection; back in the queue`;
    case 'member_removed':
      return `${member} left the team; back in the queue`;
    case 'overflowed':
      return 'Passed on to another team after a long wait';
    case 'snoozed':
      return `${actor} snoozed the conversation`;
    case 'woken':
      return event.data.cause === 'visitor' ? 'The visitor wrote: awake again' : 'Awake again';
    case 'resolved':
      return event.actorKind === 'member'
        ? `${actor} resolved it`
        : `Resolved: ${endedByWords(event.data.endedBy)}`;
    case 'returned':
      return `${actor} handed back to the bot`;
    case 'transferred':
      return `${actor} transferred the conversation`;
    case 'abandoned':
      return 'The visitor left before a person came';
    case 'cancelled':
      if (event.data.cause === 'promised') return 'The visitor chose a promise instead of waiting';
      return event.actorKind === 'visitor' ? 'The visitor changed their mind' : 'Cancelled';
    case 'unserved':
      return 'Nobody could take it; the fallback was given';
    default:
      return event.kind.replaceAll('_', ' ');
  }
}

function reasonWords(reason: unknown): string {
  const known = Object.entries(REASON_WORDS).find(([key]) => key === reason);
  return known ? known[1].toLowerCase() : 'no reason given';
}

function endedByWords(endedBy: unknown): string {
  return endedBy === 'visitor' ? 'the visitor left' : 'nothing more was written';
}
