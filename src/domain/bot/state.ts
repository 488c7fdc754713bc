import type { LeadField } from '../leads/types';
import type { LanguageCode } from '../nlu/types';

/**
 * What the bot remembers of a conversation (stored as JSON with it). What it knows of the visitor is not here:
 * captured and declined fields live once, in the lead's `LeadFields`.
 */
export interface BotState {
  /** Visitor messages understood so far. */
  readonly turns: number;
  /** Language of the visitor's last message that was long enough to tell. */
  readonly language: LanguageCode | null;
  readonly asked: Readonly<Partial<Record<LeadField, AskedField>>>;
  /** The field asked for in the bot's last message: a bare answer counts for it. */
  readonly pendingField: LeadField | null;
  /** The bot's last message offered a person: "yes" accepts. */
  readonly pendingOffer: boolean;
  /** The policy's trigger that made the pending offer; null when the bot offered by itself, or nobody did. */
  readonly offeredBy: string | null;
  readonly declinedOffers: number;
  /** How often the bot had to say that it does not know, and how often since its last real answer. */
  readonly fallbacks: number;
  readonly fallbacksInARow: number;
  /** How often the bot has spoken while the visitor waited for a person; 0 again once it speaks freely. */
  readonly holdingReplies: number;
  /** The bot's last message showed times to choose from. */
  readonly timesOffered: boolean;
  /** A time the visitor chose, ISO 8601, that waits for a way to reach them. */
  readonly chosenTime: string | null;
  /** The latest visitor messages, oldest first, at most `NOTES_KEPT`. */
  readonly notes: readonly TurnNote[];
}

export interface AskedField {
  readonly times: number;
  /** Turn at which it was asked last. */
  readonly lastTurn: number;
}

/** `answered` and `unanswered` are questions; `other` is everything that needed no answer. */
export const NOTE_OUTCOMES = ['answered', 'unanswered', 'other'] as const;
export type NoteOutcome = (typeof NOTE_OUTCOMES)[number];

/** One visitor message as the bot understood it: what repetition, frustration and the context packet rest on. */
export interface TurnNote {
  readonly messageId: string;
  /** The message, cut at `NOTE_CHARACTERS`. */
  readonly text: string;
  readonly intent: string | null;
  readonly outcome: NoteOutcome;
  /** Titles of the articles that the answer cited. */
  readonly articles: readonly string[];
  /** 0–1. */
  readonly frustration: number;
  /** 0 bad, 0.5 neutral, 1 good. */
  readonly sentiment: number;
}

export const NOTES_KEPT = 24;
const NOTE_CHARACTERS = 400;

export const INITIAL_BOT_STATE: BotState = {
  turns: 0,
  language: null,
  asked: {},
  pendingField: null,
  pendingOffer: false,
  offeredBy: null,
  declinedOffers: 0,
  fallbacks: 0,
  fallbacksInARow: 0,
  holdingReplies: 0,
  timesOffered: false,
  chosenTime: null,
  notes: [],
};

/** The state with one more note; the oldest goes when there are too many. */
export function withNote(state: BotState, note: TurnNote): BotState {
  const text = [...note.text].slice(0, NOTE_CHARACTERS).join('');
  return { ...state, notes: [...state.notes, { ...note, text }].slice(-NOTES_KEPT) };
}
