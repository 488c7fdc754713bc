import type { LeadFields } from '../../leads/field-entry';
import type { FieldUpdate } from '../../leads/merge-fields';
import type { LeadField } from '../../leads/types';
import type { CapturedField, ExtractOptions, FieldExtraction, FieldName } from '../../nlu/types';
import type { UnderstandingEngine } from '../understanding-engine';
import { isMissing } from './next-question';
import { readUseCase, readUseCaseAnswer } from './read-use-case';

/** Below this the bot does not believe what it read. */
const LOWEST_CONFIDENCE = 0.5;
/** "Actually we need Czech instead": the wish that was told before no longer holds. */
const TAKES_BACK_A_WISH =
  /^\s*(?:sorry|actually|correction|i meant?|wait|no,|scratch that|change of plan)|\binstead\b|^\s*(?:entschuldigung|korrektur|doch lieber|nein,)|\bstattdessen\b|^\s*(?:perdón|en realidad|mejor dicho)|^\s*(?:pardon|en fait|plutôt)|\bà la place\b|^\s*(?:desculpe?|na verdade|aliás)/iu;
const USE_CASE_CONFIDENCE = { asked: 0.8, unasked: 0.6 };

export interface ReadFieldsInput {
  text: string;
  messageId: string;
  at: Date;
  /** What is known before this message. */
  fields: LeadFields;
  pendingField: LeadField | null;
  /** False for a message that is about something else: a greeting, a request for a person, a bare yes. */
  mayStateUseCase: boolean;
  options: Omit<ExtractOptions, 'asked'>;
}

export interface FieldReading {
  updates: readonly FieldUpdate[];
  extraction: FieldExtraction;
}

/**
 * What one message says about the visitor: values, corrections ("no, it's jane@acme.io") and refusals, each
 * with the message it came from, ready for `mergeFields`.
 */
export function readFields(
  engine: Pick<UnderstandingEngine, 'extractFields'>,
  input: ReadFieldsInput,
): FieldReading {
  const { text, pendingField, options } = input;
  // A refusal of the use case is worded like that of any other free answer.
  const asked: FieldName | null = pendingField === 'useCase' ? 'role' : pendingField;
  const extraction = engine.extractFields(text, asked === null ? options : { ...options, asked });
  const source = {
    source: 'bot',
    messageId: input.messageId,
    memberId: null,
    at: input.at.toISOString(),
  } as const;

  const updates: FieldUpdate[] = [];
  for (const field of extraction.captured) {
    if (field.confidence < LOWEST_CONFIDENCE || !isPlausibleValue(field)) continue;
    const isCorrection = extraction.corrections.some((correction) => correction.field === field.field);
    updates.push({ ...field, ...source, isCorrection });
  }
  const refusesUseCase = pendingField === 'useCase' && extraction.declined.includes('role');
  const declined: LeadField[] = extraction.declined.filter((field) => !(refusesUseCase && field === 'role'));
  if (refusesUseCase) declined.push('useCase');
  for (const field of declined) updates.push({ field, value: null, ...source, confidence: 1 });

  const useCase = refusesUseCase ? null : statedUseCase(input, extraction.captured.length > 0);
  if (useCase !== null) updates.push({ field: 'useCase', ...useCase, ...source });
  return { updates, extraction };
}

function isPlausibleValue({ field, value }: CapturedField): boolean {
  return (field !== 'name' && field !== 'company') || isPlausible(field, value);
}

/** A name without letters, or with a figure in it, is an answer to something else. */
export function isPlausible(field: 'name' | 'company', value: string): boolean {
  if (field === 'name') return /\p{L}/u.test(value) && !/\p{N}/u.test(value);
  return /\p{L}{2}/u.test(value);
}

function statedUseCase(
  input: ReadFieldsInput,
  saysOtherThings: boolean,
): { value: string; confidence: number; isCorrection?: boolean } | null {
  if (!input.mayStateUseCase) return null;
  const unasked = readUseCase(input.text);
  if (!isMissing(input.fields, 'useCase')) {
    const replaced = unasked !== null && TAKES_BACK_A_WISH.test(input.text) ? unasked : null;
    return replaced === null
      ? null
      : { value: replaced, confidence: USE_CASE_CONFIDENCE.unasked, isCorrection: true };
  }
  if (unasked !== null) return { value: unasked, confidence: USE_CASE_CONFIDENCE.unasked };
  // "We are 40 people" passes the question over, it does not answer it.
  if (input.pendingField !== 'useCase' || saysOtherThings) return null;
  const answer = readUseCaseAnswer(input.text);
  return answer === null ? null : { value: answer, confidence: USE_CASE_CONFIDENCE.asked };
}
