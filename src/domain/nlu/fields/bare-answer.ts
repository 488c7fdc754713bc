import type { FieldName } from '../types';
import { readBareCompany } from './company';
import type { Candidate } from './field-input';
import { readBareName } from './name';

/** What people put around an answer. */
const LEAD_IN =
  /^\s*(?:(?:sure|ok(?:ay)?|yes|yeah|yep|hi|hello|hey|of course|certainly|no problem|oh|well|so|um+|ah|sorry|actually|ja|klar|gern|sí|claro|oui|bien sûr|sim)(?:[,.!:-]+\s*|\s+))*(?:(?:it'?s|it is|that'?s|that would be|that is|this is|i'?m|i am|we'?re|we are|we're called|i'?m called|the name is|name is|my name'?s|i work (?:at|for)|i'?m (?:at|with|from)|just|from|es ist|das ist|ich bin|wir sind|es|somos|soy|c'est|je suis|nous sommes|é|sou)\s+)?/iu;
const TRAILING =
  /\s*(?:(?:,|\.)?\s?(?:thanks?|thank you|please|bitte|danke|gracias|merci|obrigad[oa])\s*)?[.!]*\s*$/iu;
const AFTER_NAME = /\s*(?:,|-|\bfrom\b|\bat\b|\bvon\b|\bbei\b|\bde\b|\bchez\b)\s.*$/iu;

function stripped(text: string): { answer: string; start: number } {
  const start = LEAD_IN.exec(text)?.[0].length ?? 0;
  return { answer: text.slice(start).replace(TRAILING, ''), start };
}

/** "Jane", "it's jane doe", "Jane from Acme" after the name was asked for. */
export function bareName(text: string): Candidate<'name'> | null {
  const { answer, start } = stripped(text);
  const short = answer.replace(AFTER_NAME, '');
  const name = readBareName(short);
  if (name === null || name.written === '') return null;
  return { value: name.value, confidence: 0.85, span: { start, end: start + name.written.length } };
}

/** "Northwind Ltd", "we're called northwind" after the company was asked for. */
export function bareCompany(text: string): Candidate<'company'> | null {
  const { answer, start } = stripped(text);
  const company = readBareCompany(answer);
  if (company === null) return null;
  return { value: company, confidence: 0.85, span: { start, end: start + company.length } };
}

/** Words nobody would take for a field's value, so that a question or remark is not stored as one. */
export function isAnswerLike(text: string, asked: FieldName): boolean {
  if (/[?]/u.test(text)) return false;
  const words = text.trim().split(/\s+/u).length;
  return asked === 'role' ? words <= 10 : words <= 8;
}
