import { readUseCaseAnswer } from '../bot/qualification/read-use-case';
import type { TurnUnderstanding } from '../bot/understanding/turn-understanding';
import type { UnderstandingEngine } from '../bot/understanding-engine';
import { type FieldUpdate, mergeFields } from '../leads/merge-fields';
import type { CapturedField, ExtractOptions } from '../nlu/types';
import type { ProposedField } from './proposal';

/** A model that points at words is believed less than the bot's own reading, so that a surer one replaces it. */
const CONFIDENCE = 0.5;

export interface AcceptFieldsInput {
  readonly proposed: readonly ProposedField[];
  readonly engine: Pick<UnderstandingEngine, 'extractFields'>;
  readonly options: Omit<ExtractOptions, 'asked'>;
}

/**
 * What the lead learns from a model's proposals: only fields that the bot itself has not read in this message, only
 * from words that stand literally in it, and only the value that the bot's own reading gives to those words. A value
 * that the model made up can therefore never be stored.
 */
export function acceptFields(
  turn: Pick<TurnUnderstanding, 'text' | 'messageId' | 'at' | 'fields' | 'fieldUpdates'>,
  { proposed, engine, options }: AcceptFieldsInput,
): readonly FieldUpdate[] {
  const source = {
    source: 'bot',
    messageId: turn.messageId,
    memberId: null,
    at: turn.at.toISOString(),
    confidence: CONFIDENCE,
  } as const;
  const taken = new Set(turn.fieldUpdates.map(({ field }) => field));
  const accepted: FieldUpdate[] = [];
  for (const { field, words } of proposed) {
    if (taken.has(field) || !standsIn(words, turn.text)) continue;
    if (field === 'useCase') {
      const value = readUseCaseAnswer(words);
      if (value !== null) accepted.push({ field, value, ...source });
    } else {
      const read = engine.extractFields(words, { ...options, asked: field }).captured;
      const found = read.find((one) => one.field === field);
      if (found && isLiteral(found, words)) accepted.push({ ...found, ...source });
    }
    taken.add(field);
  }
  return accepted.filter((update) => isNews(turn, update));
}

const SHORTEST = 2;

function standsIn(words: string, text: string): boolean {
  const plain = fold(words);
  return plain.length >= SHORTEST && fold(text).includes(plain);
}

/** A name with a figure in it, or a company without letters, is an answer to something else. */
function isLiteral({ field, value }: CapturedField, words: string): boolean {
  if (field === 'name') return /\p{L}/u.test(value) && !/\p{N}/u.test(words);
  return field !== 'company' || /\p{L}{2}/u.test(value);
}

function isNews({ fields }: Pick<TurnUnderstanding, 'fields'>, update: FieldUpdate): boolean {
  const [judged] = mergeFields(fields, [update]).verdicts;
  return judged?.verdict === 'added';
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
