import type { LeadField } from '../../leads/types';
import { listInWords } from './quote';
import type { PacketField, SummaryLine } from './types';

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

/** Who they are, from the captured fields only; null when nothing is known. */
export function aboutLine(fields: readonly PacketField[]): SummaryLine | null {
  const used = new Set<PacketField>();
  const knownValue = (name: LeadField): string | null => {
    const field = fields.find((one) => one.field === name && one.value !== null);
    if (field !== undefined) used.add(field);
    return field?.value ?? null;
  };
  const [name, role, company] = [knownValue('name'), knownValue('role'), knownValue('company')];
  const person = [name, role].filter((part) => part !== null).join(', ');
  const whom = company === null ? person : person === '' ? `From ${company}` : `${person} at ${company}`;
  const budget = knownValue('budget');
  const timeline = knownValue('timeline');
  const parts = [
    whom,
    knownValue('companySize'),
    knownValue('email'),
    knownValue('phone'),
    budget === null ? null : `budget ${budget}`,
    timeline === null ? null : `time frame “${timeline}”`,
  ].filter((part) => part !== null && part !== '');

  const declined = fields.filter((field) => field.declined && field.value === null);
  for (const field of declined) used.add(field);
  const refused =
    declined.length === 0
      ? ''
      : `Declined to give: ${listInWords(declined.map(({ field }) => DECLINED_WORDS[field]))}.`;
  const known = parts.length === 0 ? '' : `${parts.join('; ')}.`;
  if (known === '' && refused === '') return null;
  const messageIds = fields.flatMap((field) =>
    used.has(field) && field.messageId !== null ? [field.messageId] : [],
  );
  return { kind: 'about', text: `${known} ${refused}`.trim(), messageIds: [...new Set(messageIds)] };
}
