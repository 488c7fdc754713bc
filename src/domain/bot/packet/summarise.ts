import type { BotState, TurnNote } from '../state';
import { questionsIn } from '../understanding/questions-in';
import { aboutLine } from './about-line';
import { quote } from './quote';
import { sinceCorrected } from './since-corrected';
import { lineOf, listOfParts, plain, said } from './summary-parts';
import type { PacketField, SummaryLine, SummaryPart } from './types';

const MOST_LINES = 5;
const MOST_QUOTES = 3;
const FRUSTRATED = 0.5;
const PLEASED = 0.75;

export interface SummaryInput {
  state: Pick<BotState, 'notes'>;
  fields: readonly PacketField[];
  /** ISO 4217, for amounts named without a currency. */
  currency: string;
  nextStep: readonly SummaryPart[];
}

/**
 * What an agent must know, in at most five lines. Extractive: every fact is the visitor's words or a captured field
 * and leads to the message it was taken from, so that nothing in it can be made up. Where a quotation was corrected
 * later, it says so.
 */
export function summarise({ state, fields, currency, nextStep }: SummaryInput): SummaryLine[] {
  const { notes } = state;
  const quoted = (note: TurnNote, text = note.text): SummaryPart[] => [
    said(quote(text), note.messageId),
    ...sinceCorrected(text, note.messageId, fields, currency),
  ];
  const lines = [
    wantsLine(notes, fields, quoted),
    aboutLine(fields),
    askedLine(notes, quoted),
    answeredLine(notes),
    moodLine(notes, quoted),
  ];
  const known = lines.filter((line) => line !== null);
  // What was answered matters least: it is in the transcript and done with.
  const fitting = known.length < MOST_LINES ? known : known.filter(({ kind }) => kind !== 'answered');
  return [...fitting, lineOf('next', nextStep)];
}

type Quoted = (note: TurnNote, text?: string) => SummaryPart[];

/** Intents that say nothing of what somebody is after. */
const SAYS_NOTHING = new Set(['greeting', 'thanks', 'goodbye', 'affirm', 'deny', 'bot_identity']);

function wantsLine(
  notes: readonly TurnNote[],
  fields: readonly PacketField[],
  quoted: Quoted,
): SummaryLine | null {
  const useCase = fields.find(({ field, value }) => field === 'useCase' && value !== null);
  if (useCase !== undefined && useCase.value !== null) {
    const { messageId } = useCase;
    return lineOf('wants', [
      plain('Wants: '),
      { text: quote(useCase.value), messageId, field: 'useCase' as const },
    ]);
  }
  const telling = notes.filter(({ intent, outcome }) => outcome !== 'other' || saysSomething(intent));
  const note = telling.find(({ outcome }) => outcome !== 'other') ?? telling[0];
  return note === undefined ? null : lineOf('wants', [plain('Came with: '), ...quoted(note)]);
}

function saysSomething(intent: string | null): boolean {
  return intent !== null && !SAYS_NOTHING.has(intent);
}

function askedLine(notes: readonly TurnNote[], quoted: Quoted): SummaryLine | null {
  const open = latestOfEach(notes.filter(({ outcome }) => outcome === 'unanswered')).slice(-MOST_QUOTES);
  if (open.length === 0) return null;
  return lineOf('asked', [
    plain('Asked and not answered: '),
    ...listOfParts(open.map((note) => quoted(note))),
  ]);
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

/** Quotes the question, not the answer; the article behind the answer is named, it is no word of the visitor's. */
function answeredLine(notes: readonly TurnNote[]): SummaryLine | null {
  const answered = latestOfEach(
    notes.filter(({ outcome, articles }) => outcome === 'answered' && articles.length > 0),
  ).slice(-MOST_QUOTES);
  if (answered.length === 0) return null;
  const items = answered.map(({ text, articles, messageId }) => [
    said(quote(questionsIn(text).at(-1) ?? text), messageId),
    plain(` (from “${articles.join('”, “')}”)`),
  ]);
  return lineOf('answered', [plain('The bot answered: '), ...listOfParts(items)]);
}

function moodLine(notes: readonly TurnNote[], quoted: Quoted): SummaryLine | null {
  const angriest = notes.reduce<TurnNote | null>(
    (worst, note) => (note.frustration > (worst?.frustration ?? 0) ? note : worst),
    null,
  );
  if (angriest !== null && angriest.frustration >= FRUSTRATED) {
    return lineOf('mood', [plain('Frustrated: '), ...quoted(angriest)]);
  }
  const pleased = notes.findLast(({ sentiment }) => sentiment >= PLEASED);
  return pleased === undefined ? null : lineOf('mood', [plain('In a good mood: '), ...quoted(pleased)]);
}
