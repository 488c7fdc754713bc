import type { LeadFields } from '../../leads/field-entry';
import type { FieldMerge, FieldUpdate } from '../../leads/merge-fields';
import type { LeadField } from '../../leads/types';
import type { HumanRequest, IntentPrediction, LanguageCode, Repetition, Signal } from '../../nlu/types';
import type { Answer } from '../retrieval/types';
import type { BotState } from '../state';

/**
 * Whether the bot may speak freely, only keep company while a person is awaited (`hold`), or must not speak at
 * all: a person has the conversation, or the policy wants silence (design §2).
 */
const BOT_MODES = ['speak', 'hold', 'silent'] as const;
export type BotMode = (typeof BOT_MODES)[number];

/** What kind of turn it is; what the reply is built around. */
const TURN_KINDS = [
  'greeting',
  'thanks',
  'goodbye',
  'bot_identity',
  'human_request',
  'accepts_person',
  'declines_person',
  'never_mind',
  'yes',
  'no',
  'answered',
  'unanswered',
  'gave_fields',
  'unreadable_field',
  'complaint',
  'objection',
  'statement',
  'not_understood',
  'spam',
] as const;
export type TurnKind = (typeof TURN_KINDS)[number];

/** Everything the bot understood of one visitor message: the input of the policy and of the reply. */
export interface TurnUnderstanding {
  readonly messageId: string;
  readonly text: string;
  readonly at: Date;
  readonly kind: TurnKind;
  /** Language to answer in. */
  readonly language: LanguageCode;
  readonly intent: IntentPrediction;
  readonly humanRequest: HumanRequest;
  /** Said yes to the offer of a person that the bot made just before. */
  readonly acceptedHuman: boolean;
  /** The trigger whose offer of a person was open when the message came; null when there was none. */
  readonly offeredBy: string | null;
  /** Said no to it, or that no person is needed. */
  readonly declinedHuman: boolean;
  readonly sentiment: Signal;
  readonly frustration: Signal;
  readonly complexity: Signal;
  readonly repetition: Repetition;
  /** How often the present question had been asked before. */
  readonly questionRepeats: number;
  /** What to write to the lead, with the verdict on each. */
  readonly fieldUpdates: readonly FieldUpdate[];
  readonly fieldVerdicts: FieldMerge['verdicts'];
  /** The lead's fields after this message. */
  readonly fields: LeadFields;
  /** The field asked for before, when an answer was tried that could not be read. */
  readonly unreadableField: LeadField | null;
  /** Sure enough to be given. */
  readonly answers: readonly Answer[];
  /** Confidence of the least sure answer to what was asked, 0–1; null when nothing was asked. */
  readonly answerConfidence: number | null;
  /** The bot has to say that it does not know. */
  readonly isFallback: boolean;
  /** Words of a language model, judged and accepted, said in place of the bot's own; left out without one. */
  readonly wording?: string;
  /** A language model thinks that a person is needed: a fact for the policy. Left out when none was asked. */
  readonly botProposesHandoff?: boolean;
  /** After this message and before the reply. */
  readonly state: BotState;
}
