import { fieldText } from '../../leads/field-text';
import { extractFields } from '../../nlu/fields/extract';
import { listOfParts, plain } from './summary-parts';
import type { PacketField, SummaryPart } from './types';

/**
 * What must be said behind a quotation so that nobody takes an old word for the current one: " (since corrected:
 * 15 people)" behind “we are 50 people”. Empty where everything quoted still holds.
 */
export function sinceCorrected(
  quoted: string,
  quotedFrom: string,
  fields: readonly PacketField[],
  currency: string,
): SummaryPart[] {
  const outdated = extractFields(quoted, { defaultCurrency: currency }).captured.flatMap((captured) => {
    const current = fields.find(({ field }) => field === captured.field);
    if (current?.value == null || current.messageId === quotedFrom) return [];
    const before = fieldText(captured.value, currency);
    return before.toLowerCase() === current.value.toLowerCase() ? [] : [current];
  });
  if (outdated.length === 0) return [];
  const now = outdated.map(({ field, value, messageId }) => [{ text: value ?? '', messageId, field }]);
  return [plain(' (since corrected: '), ...listOfParts(now), plain(')')];
}
