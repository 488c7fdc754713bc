import type { BotState, TurnNote } from '../state';
import { aboutLine } from './about-line';
import { listInWords, quote } from './quote';
import type { PacketField, SummaryLine } from './types';

const MOST_LINES = 5;
const MOST_QUOTES = 3;
const FRUSTRATED = 0.5;
const PLEASED = 0.75;

export interface SummaryInput {
  state: Pick<BotState, 'notes'>;
  fields: readonly PacketField[];
  nextStep: string;
}

/**
 * What an agent must know, in at most five lines. Extractive: every line quotes the visitor or repeats captured
 * fields, and names the messages it was taken from, so that nothing in it can be made up.
 */
export function summarise({ state, fields, nextStep }: SummaryInput): SummaryLine[] {
  const { notes } = state;
  const next: SummaryLine = { kind: 'next', text: nextStep, messageIds: [] };
  const lines = [
    wantsLine(notes, fields),
    aboutLine(fields),
    askedLine(notes),
    answeredLine(notes),
    moodLine(notes),
  ];
  const known = lines.filter((line) => line !== null);
  // What was answered matters least: it is in the transcript and done with.
  const fitting = known.length < MOST_LINES ? known : known.filter(({ kind }) => kind !== 'answered');
  return [...fitting, next];
}

/** Intents that say nothing of what somebody is after. */
const SAYS_NOTHING = new Set(['greeting', 'thanks', 'goodbye', 'affirm', 'deny', 'bot_identity']);

function wantsLine(notes: readonly TurnNote[], fields: readonly PacketField[]): SummaryLine | null {
  const useCase = fields.find(({ field, value }) => field === 'useCase' && value !== null);
  if (useCase !== undefined && useCase.value !== null) {
    const messageIds = useCase.messageId === null ? [] : [useCase.messageId];
    return { kind: 'wants', text: `Wants: ${quote(useCase.value)}`, messageIds };
  }
  const telling = notes.filter(({ intent, outcome }) => outcome !== 'other' || saysSomething(intent));
  const note = telling.find(({ outcome }) => outcome !== 'other') ?? telling[0];
  return note === undefined
    ? null
    : { kind: 'wants', text: `Came with: ${quote(note.text)}`, messageIds: [note.messageId] };
}

function saysSomething(intent: string | null): boolean {
  return intent !== null && !SAYS_NOTHING.has(intent);
}

function askedLine(notes: readonly TurnNote[]): SummaryLine | null {
  const open = latestOfEach(notes.filter(({ outcome }) => outcome === 'unanswered')).slice(-MOST_QUOTES);
  if (open.length === 0) return null;
  const text = `Asked and not answered: ${listInWords(open.map((note) => quote(note.text)))}`;
  return { kind: 'asked', text, messageIds: open.map(({ messageId }) => messageId) };
}

/** A question put again word for word is one question. */
function latestOfEach(notes: readonly TurnNote[]): TurnNote[] {
  const byText = new Map<string, TurnNote>();
  for (const note of notes) {
    const text = note.text.trim().toLowerCase();
    byText.delete(text);
    byText.set(text, note);
  }
  return [...byText.values()];
}

function answeredLine(notes: readonly TurnNote[]): SummaryLine | null {
  const answered = notes.filter(({ outcome, articles }) => outcome === 'answered' && articles.length > 0);
  if (answered.length === 0) return null;
  const titles = [...new Set(answered.flatMap(({ articles }) => articles))];
  const shown = titles.slice(-MOST_QUOTES);
  const cited = answered.filter(({ articles }) => articles.some((title) => shown.includes(title)));
  const text = `The bot answered from ${listInWords(shown.map((title) => quote(title)))}`;
  return { kind: 'answered', text, messageIds: cited.map(({ messageId }) => messageId) };
}

function moodLine(notes: readonly TurnNote[]): SummaryLine | null {
  const angriest = notes.reduce<TurnNote | null>(
    (worst, note) => (note.frustration > (worst?.frustration ?? 0) ? note : worst),
    null,
  );
  if (angriest !== null && angriest.frustration >= FRUSTRATED) {
    return { kind: 'mood', text: `Frustrated: ${quote(angriest.text)}`, messageIds: [angriest.messageId] };
  }
  const pleased = notes.findLast(({ sentiment }) => sentiment >= PLEASED);
  return pleased === undefined
    ? null
    : { kind: 'mood', text: `In a good mood: ${quote(pleased.text)}`, messageIds: [pleased.messageId] };
}
