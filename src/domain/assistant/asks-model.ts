import type { BotMode, TurnKind, TurnUnderstanding } from '../bot/understanding/turn-understanding';

/** Turns whose words are a model's to propose; greetings, wishes for a person and what the bot is are the bot's own. */
const WORDED: ReadonlySet<TurnKind> = new Set([
  'answered',
  'unanswered',
  'gave_fields',
  'statement',
  'not_understood',
  'objection',
  'complaint',
]);

/** Whether a turn is worth a call of the language model. */
export function asksModel(turn: Pick<TurnUnderstanding, 'kind'>, mode: BotMode): boolean {
  return mode === 'speak' && WORDED.has(turn.kind);
}
