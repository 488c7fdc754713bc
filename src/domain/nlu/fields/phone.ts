import type { Candidate, FieldInput } from './field-input';

const NUMBER = /(?<![\p{L}\p{N}@#.,/+-])(?:\+|00)?\(?\d(?:[\d ()./-]*\d)?(?![\p{L}\p{N}@%€$£-]|[.,/]\d)/gu;
const CUE =
  /(?:phone|mobile|cell|tel(?:efon|ephone|éfono|efone)?|whats\s?app|handy|number|nummer|n[uú]mero|num[eé]ro|call me|reach me|ring me|text me|anrufen|ll[aá]ma\S*|appel\S*|lig\S*|هاتف\S*|رقم\S*|جوال\S*)[^\d+]{0,25}$/iu;
const OTHER_NUMBER =
  /(?:order|ticket|invoice|case|reference|ref|card|account|id|article|version|zip|postcode|bestell\S*|rechnung\S*|pedido|factura|commande|facture|budget|iban|vat|tax)(?: (?:number|nummer|no|nr|num|id))?\.?\s?(?:is|:|#|ist|es|est)?\s*$/iu;
const DATE = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})$/u;
const RANGE_OR_AMOUNT = /^\d{1,6}\s?-\s?\d{1,6}$|^\d{1,3}(?:[., ]\d{3})+(?:[.,]\d{2})?$/u;
/** As people group the digits of a phone number: leading zero, brackets or three groups. */
const PHONE_SHAPE =
  /^\(?0\d|^\(\d{2,4}\)|^\d{3}[ .-]\d{3}[ .-]\d{4}$|^1[ .-]\d{3}[ .-]\d{3}[ .-]\d{4}$|^\d{2,3}(?:[ .-]\d{2,4}){3,}$/u;
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;

function balanced(written: string): string {
  const unopened = written.includes(')') && !written.includes('(');
  return unopened ? (written.split(')')[0] ?? '') : written;
}

/** Phone numbers: "+" and digits when the country is given, otherwise the digits as dialled. */
export function readPhones({ text, options }: FieldInput): Candidate<'phone'>[] {
  const found: Candidate<'phone'>[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const written = balanced(match[0]);
    const digits = written.replace(/\D/gu, '');
    const before = text.slice(0, match.index);
    if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) continue;
    if (DATE.test(written) || OTHER_NUMBER.test(before) || /[$€£]\s?$/u.test(before)) continue;
    const international = written.startsWith('+') || (written.startsWith('00') && digits.length >= 10);
    const prompted = options.asked === 'phone' || CUE.test(before);
    if (!international && !prompted && !PHONE_SHAPE.test(written)) continue;
    if (!international && RANGE_OR_AMOUNT.test(written) && !(prompted && digits.length >= 7)) continue;
    if (/^(\d)\1+$/u.test(digits)) continue;
    const value = international ? `+${digits.replace(/^00/u, '')}` : digits;
    const confidence = international ? 0.97 : prompted ? 0.92 : 0.75;
    found.push({ value, confidence, span: { start: match.index, end: match.index + written.length } });
  }
  return found;
}
