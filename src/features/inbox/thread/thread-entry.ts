import type { DecisionSummary, Thread, Transition } from '../../../contracts/api/conversation';
import type { TeamMessage } from '../../../contracts/api/message';
import type { LogEntry } from '../../shared/sync/ordered-log';

/** What a thread is made of; every entry has its number among all changes (`teamSeq`). */
export type ThreadEntry =
  | { readonly kind: 'message'; readonly message: TeamMessage }
  | { readonly kind: 'transition'; readonly transition: Transition }
  | { readonly kind: 'decision'; readonly decision: DecisionSummary };

export const messageEntry = (message: TeamMessage): LogEntry<ThreadEntry> => ({
  id: message.id,
  change: message.changeTeamSeq,
  value: { kind: 'message', message },
});

export const transitionEntry = (transition: Transition): LogEntry<ThreadEntry> => ({
  id: transition.id,
  change: transition.teamSeq,
  value: { kind: 'transition', transition },
});

export const decisionEntry = (decision: DecisionSummary): LogEntry<ThreadEntry> => ({
  id: decision.id,
  change: decision.teamSeq,
  value: { kind: 'decision', decision },
});

export function entriesOf(thread: Thread): LogEntry<ThreadEntry>[] {
  return [
    ...thread.messages.map(messageEntry),
    ...thread.transitions.map(transitionEntry),
    ...thread.decisions.map(decisionEntry),
  ];
}

/** Where an entry stands in the thread: at its creation, wherever it was changed since. */
export function placeOf(entry: ThreadEntry): number {
  if (entry.kind === 'message') return entry.message.teamSeq;
  return entry.kind === 'transition' ? entry.transition.teamSeq : entry.decision.teamSeq;
}
