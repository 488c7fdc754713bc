import type { LeadField } from '../../leads/types';
import type { SummaryPart } from './types';

/** A captured field as it stands now. */
export interface FieldNow {
  readonly field: LeadField;
  readonly value: string | null;
  readonly messageId: string | null;
}

interface PartNow extends SummaryPart {
  /** What holds instead of the text; null while it still holds. An empty value: it was taken out. */
  readonly instead: { readonly value: string; readonly messageId: string | null } | null;
}

/**
 * A line of the summary as of now: a field that was corrected since the packet was made is not told as current.
 * @param told   the parts of a line
 * @param fields what is captured now
 */
export function asOfNow(told: readonly SummaryPart[], fields: readonly FieldNow[]): PartNow[] {
  return told.map((part) => {
    if (part.field === null) return { ...part, instead: null };
    const now = fields.find(({ field }) => field === part.field);
    const value = now?.value ?? '';
    const wasDeclined = value === '' && now !== undefined;
    if (wasDeclined || sameWords(part.text, value)) return { ...part, instead: null };
    return { ...part, instead: { value, messageId: now?.messageId ?? null } };
  });
}

/** Quotation marks and a cut are ours, not the value's. */
function sameWords(text: string, value: string): boolean {
  const bare = text.replace(/^“|”$/gu, '').trim().toLowerCase();
  const whole = value.replace(/\s+/gu, ' ').trim().toLowerCase();
  return bare.endsWith('…') ? whole.startsWith(bare.slice(0, -1)) : bare === whole;
}
