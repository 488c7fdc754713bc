import type { LeadField } from '../../leads/types';
import type { LocalisedText } from '../../policy/types';

/** One question of the qualification flow, which a manager edits; the flow is a list of them, asked in order. */
export interface QualificationQuestion {
  readonly field: LeadField;
  readonly ask: LocalisedText;
  /** A required question is put a third time when it was passed over twice, the others twice at most. */
  readonly required: boolean;
  /** Conditions, all of which must hold; left out, the question is asked as soon as its turn comes. */
  readonly when?: QuestionCondition;
  /** Said instead of the question when the answer could not be read, for example a mistyped e-mail address. */
  readonly unreadable?: LocalisedText;
  /** Shown as buttons with the question; each is an answer that can be read. */
  readonly choices?: readonly LocalisedText[];
}

export interface QuestionCondition {
  /** Not before this visitor message, 1 being the first. */
  readonly fromTurn?: number;
  /** Only after the visitor has shown one of these intents in this conversation. */
  readonly intents?: readonly string[];
  /** Only when all of these are known. */
  readonly knows?: readonly LeadField[];
  /** Only from this lead score on, 0–100. */
  readonly minimumScore?: number;
}

export type QualificationFlow = readonly QualificationQuestion[];
