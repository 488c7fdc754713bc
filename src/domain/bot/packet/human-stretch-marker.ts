import { looksLikeQuestion, questionsIn } from '../understanding/questions-in';
import { listInWords, quote } from './quote';
import type { TranscriptMessage } from './types';

const MOST_QUOTES = 2;

export interface HumanStretch {
  /** The episode's public messages in order, from its acceptance to its return. */
  readonly messages: readonly TranscriptMessage[];
  readonly agentName: string;
  /** What the agent wrote when handing back, or null. */
  readonly note: string | null;
}

/**
 * The marker a conversation gets when a person hands it back to the bot: what was asked and said meanwhile, in at
 * most four lines, quoted. For the team and for the bot's own context; the visitor is told by the policy's message.
 */
export function humanStretchMarker({ messages, agentName, note }: HumanStretch): string {
  const spoken = messages.filter(({ author }) => author === 'visitor' || author === 'agent');
  const byVisitor = spoken.filter(({ author }) => author === 'visitor');
  const byAgent = spoken.filter(({ author }) => author === 'agent');
  const lines = [lengthLine(spoken, agentName)];

  const questions = byVisitor.flatMap(({ text }) => questionsIn(text));
  if (questions.length > 0)
    lines.push(`The visitor asked ${listInWords(questions.slice(0, MOST_QUOTES).map(quote))}.`);
  const last = byAgent.at(-1);
  if (last !== undefined) lines.push(`${agentName} said last: ${quote(last.text)}.`);
  if (note !== null && note.trim() !== '') lines.push(`Note: ${quote(note)}.`);
  else if (isOpen(spoken)) lines.push(`Still open: ${quote(spoken.at(-1)?.text ?? '')}.`);
  return lines.join('\n');
}

/** The visitor had the last word, and it was a question. */
function isOpen(spoken: readonly TranscriptMessage[]): boolean {
  const last = spoken.at(-1);
  return last !== undefined && last.author === 'visitor' && looksLikeQuestion(last.text);
}

function lengthLine(spoken: readonly TranscriptMessage[], agentName: string): string {
  const [first, last] = [spoken[0], spoken.at(-1)];
  if (first === undefined || last === undefined)
    return `${agentName} had the conversation; nothing was said.`;
  const minutes = Math.max(1, Math.round((last.at.getTime() - first.at.getTime()) / 60_000));
  const messages = spoken.length === 1 ? '1 message' : `${spoken.length} messages`;
  return `${agentName} had the conversation for ${minutes === 1 ? 'a minute' : `${minutes} minutes`} (${messages}).`;
}
