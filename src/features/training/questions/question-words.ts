import type { QualificationQuestion } from '../../../domain/bot/qualification/question';
import type { LeadField } from '../../../domain/leads/types';
import { FIELD_WORDS } from '../../shared/leads/lead-words';

/** How an answer is read, for the person who words the question. */
export const FIELD_READS: Readonly<Record<LeadField, string>> = {
  name: 'Reads a person’s name',
  email: 'Reads an e-mail address; a mistyped one is asked for again',
  phone: 'Reads a phone number; one with too few digits is asked for again',
  company: 'Reads a company’s name',
  role: 'Reads a job title',
  companySize: 'Reads a number of people, or a range',
  budget: 'Reads an amount with its currency and period',
  timeline: 'Reads a date, a month or a time span',
  useCase: 'Takes the answer in the visitor’s own words',
};

/** "after the 3rd message, when the company is known": when a question is asked, or "as soon as its turn comes". */
export function conditionWords({ when }: QualificationQuestion): string {
  const parts: string[] = [];
  if (when?.fromTurn !== undefined && when.fromTurn > 1) {
    parts.push(`from the visitor’s ${ordinal(when.fromTurn)} message on`);
  }
  if (when?.intents?.length) {
    parts.push(
      `after an interest in ${when.intents.map((intent) => intent.replaceAll('_', ' ')).join(', ')}`,
    );
  }
  if (when?.knows?.length) {
    const known = when.knows.map((field) => FIELD_WORDS[field].toLowerCase()).join(', ');
    parts.push(`once ${known} ${when.knows.length === 1 ? 'is' : 'are'} known`);
  }
  if (when?.minimumScore) parts.push(`from a score of ${when.minimumScore}`);
  return parts.length === 0 ? 'As soon as its turn comes' : `Only ${parts.join(', ')}`;
}

function ordinal(count: number): string {
  const suffixes = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
  return `${count}${suffixes[new Intl.PluralRules('en-GB', { type: 'ordinal' }).select(count)]}`;
}

/** A question for a field, with words to begin with. */
export function newQuestion(field: LeadField): QualificationQuestion {
  return { field, required: false, ask: { en: FIRST_WORDS[field] } };
}

const FIRST_WORDS: Readonly<Record<LeadField, string>> = {
  name: 'May I ask your name?',
  email: 'At which e-mail address can we reach you?',
  phone: 'Is there a phone number for a quick call?',
  company: 'Which company are you with?',
  role: 'What is your role there?',
  companySize: 'How many people work at your company?',
  budget: 'Do you have a budget in mind?',
  timeline: 'When would you like to start?',
  useCase: 'What would you like to use it for?',
};
