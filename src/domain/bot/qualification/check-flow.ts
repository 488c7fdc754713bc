import { LEAD_FIELDS, type LeadField } from '../../leads/types';
import { extractFields } from '../../nlu/fields/extract';
import type { FieldName } from '../../nlu/types';
import type { QualificationFlow, QualificationQuestion } from './question';
import { readUseCaseAnswer } from './read-use-case';

/** Something a manager should put right, said in words. */
export interface FlowProblem {
  /** Where, as a path: `questions.2.when.knows`. */
  readonly path: string;
  readonly sentence: string;
}

export interface FlowSurroundings {
  /** Intents that the bot can recognise. */
  readonly intents: readonly string[];
}

/** What a field is called in sentences. */
export const FIELD_WORDS: Readonly<Record<LeadField, string>> = {
  name: 'name',
  email: 'e-mail address',
  phone: 'phone number',
  company: 'company',
  role: 'role',
  companySize: 'company size',
  budget: 'budget',
  timeline: 'time frame',
  useCase: 'use case',
};

const HIGHEST_SCORE = 100;

/**
 * What cannot be meant in a qualification flow: conditions that never hold, intents that nobody can show, choices
 * whose answer the bot could not read. Empty for a sound one.
 */
export function checkFlow(flow: QualificationFlow, surroundings: FlowSurroundings): readonly FlowProblem[] {
  return flow.flatMap((question, at) => [
    ...checkConditions(flow, question, at, surroundings),
    ...checkChoices(question, at),
  ]);
}

function checkConditions(
  flow: QualificationFlow,
  { field, when }: QualificationQuestion,
  at: number,
  { intents }: FlowSurroundings,
): FlowProblem[] {
  if (when === undefined) return [];
  const name = `Question ${at + 1} (${FIELD_WORDS[field]})`;
  const problems: FlowProblem[] = [];
  if (when.knows?.includes(field)) {
    problems.push({
      path: `questions.${at}.when.knows`,
      sentence: `${name} is asked only when the ${FIELD_WORDS[field]} is known already, so it is never asked.`,
    });
  }
  for (const needed of when.knows ?? []) {
    const circle =
      needed !== field && flow.find((other) => other.field === needed)?.when?.knows?.includes(field);
    if (!circle) continue;
    problems.push({
      path: `questions.${at}.when.knows`,
      sentence: `${name} waits for the ${FIELD_WORDS[needed]}, whose question waits for this one: neither is asked.`,
    });
  }
  for (const intent of when.intents ?? []) {
    if (intents.includes(intent)) continue;
    problems.push({
      path: `questions.${at}.when.intents`,
      sentence: `${name} waits for the intent “${intent}”, which the bot does not know.`,
    });
  }
  if (when.minimumScore !== undefined && when.minimumScore > HIGHEST_SCORE) {
    problems.push({
      path: `questions.${at}.when.minimumScore`,
      sentence: `${name} waits for a score over ${HIGHEST_SCORE}, which no lead can have.`,
    });
  }
  return problems;
}

/** A choice is a bare answer to its question: the bot must read it as one in every language it is offered in. */
function checkChoices({ field, choices }: QualificationQuestion, at: number): FlowProblem[] {
  const name = `Question ${at + 1} (${FIELD_WORDS[field]})`;
  return (choices ?? []).flatMap((choice, number) =>
    Object.entries(choice)
      .filter(([, text]) => !isReadable(field, text))
      .map(([language, text]) => ({
        path: `questions.${at}.choices.${number}.${language}`,
        sentence: `${name} offers “${text}”, which the bot cannot read as a ${FIELD_WORDS[field]}.`,
      })),
  );
}

const ANY_DAY = { year: 2026, month: 1, day: 15 };

function isReadable(field: LeadField, text: string): boolean {
  // In their own words, if they are words.
  if (field === 'useCase') return readUseCaseAnswer(text) !== null;
  const asked: FieldName = field;
  const { captured } = extractFields(text, { asked, defaultCurrency: 'EUR', today: ANY_DAY });
  return captured.some((one) => one.field === asked);
}

/** Fields without a question yet, in their usual order. */
export function unaskedFields(flow: QualificationFlow): readonly LeadField[] {
  return LEAD_FIELDS.filter((field) => !flow.some((question) => question.field === field));
}
