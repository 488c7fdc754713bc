import type { LeadField } from '../../leads/types';
import { lineOf, listOfParts, plain } from './summary-parts';
import type { PacketField, SummaryLine, SummaryPart } from './types';

const DECLINED_WORDS: Readonly<Record<LeadField, string>> = {
  name: 'name',
  email: 'e-mail',
  phone: 'phone number',
  company: 'company',
  role: 'role',
  companySize: 'company size',
  budget: 'budget',
  timeline: 'time frame',
  useCase: 'use case',
};

/** Who they are, from the captured fields only, each a part of its own; null when nothing is known. */
export function aboutLine(fields: readonly PacketField[]): SummaryLine | null {
  const fact = (name: LeadField, before = ''): SummaryPart[] | null => {
    const field = fields.find((one) => one.field === name && one.value !== null);
    if (field === undefined || field.value === null) return null;
    // A time frame is told in the visitor's own words.
    const text = name === 'timeline' ? `“${field.value}”` : field.value;
    return [plain(before), { text, messageId: field.messageId, field: name }];
  };
  const person = joined(compact([fact('name'), fact('role')]), ', ');
  const company = fact('company', person.length === 0 ? 'From ' : ' at ');
  const known = compact([
    person.length === 0 && company === null ? null : [...person, ...(company ?? [])],
    fact('companySize'),
    fact('email'),
    fact('phone'),
    fact('budget', 'budget '),
    fact('timeline', 'time frame '),
  ]);
  const declined = fields.filter((field) => field.declined && field.value === null);
  const refused = listOfParts(
    declined.map(({ field, messageId }) => [{ text: DECLINED_WORDS[field], messageId, field }]),
  );
  if (known.length === 0 && refused.length === 0) return null;
  return lineOf('about', [
    ...joined(known, '; '),
    plain(known.length === 0 ? '' : refused.length === 0 ? '.' : '. '),
    ...(refused.length === 0 ? [] : [plain('Declined to give: '), ...refused, plain('.')]),
  ]);
}

function compact<Item>(items: readonly (Item | null)[]): Item[] {
  return items.filter((item) => item !== null);
}

function joined(items: readonly (readonly SummaryPart[])[], separator: string): SummaryPart[] {
  return items.flatMap((item, index) => (index === 0 ? [...item] : [plain(separator), ...item]));
}
