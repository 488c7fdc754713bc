import { reasonWords } from '../parts/reason-words';

const WORDS: Readonly<Record<string, string>> = {
  all: 'Conversations',
  bot_only: 'Bot only',
  answered: 'Person answered',
  unanswered: 'Nobody answered',
  won: 'Won',
  not_won: 'Not won',
  'end:open': 'Still open',
  'end:resolved': 'Resolved',
  'end:returned': 'Back to the bot',
  'end:transferred': 'Passed on',
  'end:abandoned': 'Visitor left',
  'end:cancelled': 'Cancelled',
  'end:unserved': 'Unserved',
};

/** A step of the flow as people read it. */
export function flowWords(step: string): string {
  return step.startsWith('reason:') ? reasonWords(step.slice(7)) : (WORDS[step] ?? step);
}

const STEPS: Readonly<Record<string, string>> = {
  visit: 'Looked at the first page',
  opened: 'Opened the chat',
  first_message: 'Wrote the first message',
  requested: 'A person was asked for',
  accepted: 'Accepted',
  answered: 'A person answered',
  ended: 'Handoff ended',
  reopened: 'Came back',
  rated: 'Rated',
  won: 'Won',
  closed: 'Closed',
};

export function stepWords(kind: string): string {
  return STEPS[kind] ?? kind;
}

/** "45 s", "3 min", "2 h 5 min", "4 days". */
export function durationWords(seconds: number): string {
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  return `${Math.round(minutes / 1440)} days`;
}
