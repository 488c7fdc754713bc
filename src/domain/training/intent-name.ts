import { INTENT_NAME_CHARACTERS } from './limits';

/** Examples of this name belong to no intent: what the bot should not even try to answer. */
export const OUT_OF_SCOPE = 'out_of_scope';

/**
 * The name of an intent as models and policies know it: "Order status", "order-status" and "ORDER_STATUS" are one.
 * @returns snake_case of at most 60 characters; null for a label without letters or digits, or one too long
 */
export function intentNameOf(label: string): string | null {
  const name = label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
  return name === '' || [...name].length > INTENT_NAME_CHARACTERS ? null : name;
}

/** Words that people write in capitals. */
const ABBREVIATIONS = new Set(['api', 'b2b', 'crm', 'erp', 'faq', 'gdpr', 'sla', 'sso', 'vat']);

/** "order_status" → "Order status", "erp_connection" → "ERP connection", for people. */
export function intentTitle(name: string): string {
  if (name === OUT_OF_SCOPE) return 'Outside every intent';
  const words = name
    .split('_')
    .map((word) => (ABBREVIATIONS.has(word) ? word.toUpperCase() : word))
    .join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
