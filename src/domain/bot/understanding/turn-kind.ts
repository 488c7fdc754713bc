import type { IntentPrediction } from '../../nlu/types';
import type { ShortUtterance } from './short-utterances';
import type { TurnKind } from './turn-understanding';

/** From this probability on a message counts as asking for a person, where the policy has not decided. */
export const ASKS_FOR_PERSON_FROM = 0.7;
/** From this confidence on the intent model is believed about moods and small talk. */
const SURE_INTENT = 0.6;

export interface TurnEvidence {
  utterance: ShortUtterance | null;
  intent: IntentPrediction;
  humanRequest: number;
  acceptedHuman: boolean;
  declinedHuman: boolean;
  hasAnswers: boolean;
  asksSomething: boolean;
  learnedFields: boolean;
  unreadableField: boolean;
  /** A short reply to a question of the bot, of whatever kind. */
  repliesToQuestion: boolean;
}

const OF_UTTERANCE: Partial<Record<ShortUtterance, TurnKind>> = {
  hello: 'greeting',
  thanks: 'thanks',
  goodbye: 'goodbye',
  are_you_a_bot: 'bot_identity',
  never_mind: 'never_mind',
};

const OF_INTENT: Readonly<Record<string, TurnKind>> = {
  spam: 'spam',
  complaint: 'complaint',
  objection: 'objection',
  greeting: 'greeting',
  thanks: 'thanks',
  goodbye: 'goodbye',
  bot_identity: 'bot_identity',
};

/** One kind for a turn that may be several at once: what most needs an answer comes first. */
export function turnKindOf(evidence: TurnEvidence): TurnKind {
  const { utterance, intent } = evidence;
  if (evidence.acceptedHuman) return 'accepts_person';
  if (utterance === 'are_you_a_bot') return 'bot_identity';
  if (evidence.humanRequest >= ASKS_FOR_PERSON_FROM) return 'human_request';
  const uttered = utterance === null ? undefined : OF_UTTERANCE[utterance];
  if (uttered !== undefined) return uttered;
  const intended = isSure(intent) ? OF_INTENT[intent.intent ?? ''] : undefined;
  if (intended === 'bot_identity') return intended;
  if (evidence.hasAnswers) return 'answered';
  if (evidence.declinedHuman) return 'declines_person';

  if (intended === 'spam' && !evidence.learnedFields) return intended;
  if (evidence.unreadableField) return 'unreadable_field';
  if (evidence.learnedFields && !evidence.asksSomething) return 'gave_fields';
  if (
    intended !== undefined &&
    intended !== 'spam' &&
    (intended === 'complaint' || !evidence.asksSomething)
  ) {
    return intended;
  }
  if (evidence.asksSomething) return 'unanswered';
  if (utterance === 'yes' || utterance === 'no') return utterance;
  const makesSense = evidence.repliesToQuestion || isSure(intent);
  return makesSense ? 'statement' : 'not_understood';
}

/** In scope and confident enough to act on. */
export function isSure(intent: IntentPrediction): boolean {
  return intent.intent !== null && intent.inScope && intent.confidence >= SURE_INTENT;
}
