import type { LeadFieldValues } from '../../leads/field-entry';
import type { LeadField } from '../../leads/types';
import { extractFields } from '../../nlu/fields/extract';
import type { CapturedField, ExtractOptions } from '../../nlu/types';
import { isPlausible } from './field-updates';

type Read = {
  [Field in LeadField]: { readonly field: Field; readonly value: LeadFieldValues[Field] };
}[LeadField];

/** What a member wrote into a field: its value, or a sentence that says what was expected. */
type FieldText = { readonly read: Read } | { readonly problem: string };

const EXPECTED: Readonly<Record<LeadField, string>> = {
  name: 'Write a name, without figures',
  email: 'Write one e-mail address, for example jane@acme.com',
  phone: 'Write one phone number, for example +49 30 901820',
  company: 'Write the name of a company',
  role: 'Write a role, at most 120 characters',
  companySize: 'Write how many people, for example 40 or 200–500',
  budget: 'Write an amount, for example €20,000 a year',
  timeline: 'Write when they want to start, at most 120 characters',
  useCase: 'Write what they need',
};
const LONGEST: Readonly<Partial<Record<LeadField, number>>> = {
  name: 120,
  company: 160,
  role: 120,
  timeline: 120,
};

/**
 * Reads a field as the qualification flow reads an answer to its question, but the whole text must be the value. What
 * the product shows of a value ("200–500 people", "€20,000 a year") reads as that value again.
 * @param text trimmed, not empty
 */
export function readFieldText(
  field: LeadField,
  text: string,
  options: Omit<ExtractOptions, 'asked'>,
): FieldText {
  const expected = { problem: EXPECTED[field] };
  if ([...text].length > (LONGEST[field] ?? Number.POSITIVE_INFINITY)) return expected;
  switch (field) {
    case 'name':
    case 'company':
      return isPlausible(field, text) ? { read: { field, value: text } } : expected;
    case 'role':
    case 'useCase':
      return /\p{L}{2}/u.test(text) ? { read: { field, value: text } } : expected;
    case 'timeline': {
      const known = captured(field, text, options);
      const withinDays = known?.field === 'timeline' ? known.value.withinDays : null;
      return { read: { field, value: { text, withinDays } } };
    }
    default: {
      const known = captured(field, openEnded(text), options);
      return known !== null && isWhole(known, openEnded(text)) && known.field === field
        ? { read: known as Read }
        : expected;
    }
  }
}

/** "500 people or more" as people write it in a chat: "500+ people". */
function openEnded(text: string): string {
  return text.replace(/^(\d[\d.,]*)\s*(?:people\s*)?or more$/iu, '$1+ people');
}

function captured(
  field: Exclude<LeadField, 'useCase'>,
  text: string,
  options: Omit<ExtractOptions, 'asked'>,
): CapturedField | null {
  const extraction = extractFields(text, { ...options, asked: field });
  return extraction.captured.find((one) => one.field === field) ?? null;
}

/** Nothing but the value, the words around an amount aside ("about", "a year"). */
function isWhole({ field, span }: CapturedField, text: string): boolean {
  const rest = `${text.slice(0, span.start)}${text.slice(span.end)}`.trim();
  if (field === 'email' || field === 'phone') return rest === '';
  return !/\d/u.test(rest) && rest.length <= 24;
}
