import { isSameJson } from '../policy/same-value';
import type { FieldEntry, FieldSource, LeadFields, LeadFieldValues } from './field-entry';
import type { LeadField } from './types';

interface UpdateOf<Field extends LeadField> extends Omit<FieldEntry<Field>, 'declined'> {
  readonly field: Field;
  /** The visitor takes back what was said before: "no, it's jane@acme.io". */
  readonly isCorrection?: boolean;
}

/** What somebody said or entered about one field; a null value: declined by the visitor, or emptied by a person. */
export type FieldUpdate = { [Field in LeadField]: UpdateOf<Field> }[LeadField];

export type FieldVerdict =
  | 'added'
  | 'changed'
  | 'confirmed'
  | 'declined'
  | 'cleared'
  /** A person or a more trustworthy source has entered something else. */
  | 'kept_trusted'
  /** The bot is less sure of the new value than of the one it has. */
  | 'kept_surer'
  /** Said before what is stored. */
  | 'kept_newer';

export interface FieldMerge {
  readonly fields: LeadFields;
  /** One for each update, in their order. */
  readonly verdicts: readonly { readonly field: LeadField; readonly verdict: FieldVerdict }[];
}

const TRUST: Readonly<Record<FieldSource, number>> = {
  bot: 0,
  form: 1,
  import: 2,
  api: 2,
  identity: 2,
  member: 3,
};

/** A new reading may be this much less certain than the old one and still replace it. */
const CERTAINTY_SLACK = 0.15;

/**
 * Merges what was newly learned into what is known of a lead.
 *
 * - What a person of the team entered is replaced only by a person; the visitor's words never undo it.
 * - Otherwise the more trusted source wins, and among equals the newer, unless it is clearly less certain.
 * - A correction in the visitor's own words wins over everything the visitor gave before, forms included.
 * - Declining removes nothing that is known; it marks a field so that nobody asks again.
 * - The same value again confirms: it keeps its first source, and its confidence only rises.
 *
 * @param known   what is stored
 * @param updates in the order they were said
 */
export function mergeFields(known: LeadFields, updates: readonly FieldUpdate[]): FieldMerge {
  let fields = known;
  const verdicts: FieldMerge['verdicts'][number][] = [];
  for (const update of updates) {
    const entry: FieldEntry = withoutField(update);
    const verdict = judge(fields[update.field], entry, update.isCorrection === true);
    fields = write(fields, update, verdict);
    verdicts.push({ field: update.field, verdict });
  }
  return { fields, verdicts };
}

function judge(before: FieldEntry | undefined, next: FieldEntry, isCorrection: boolean): FieldVerdict {
  const fromMember = next.source === 'member';
  if (next.value === null) {
    if (fromMember) return 'cleared';
    return before === undefined || before.value === null ? 'declined' : 'kept_trusted';
  }
  if (before === undefined || before.value === null) return 'added';
  if (isSameValue(before.value, next.value)) return 'confirmed';
  if (fromMember) return next.at < before.at && before.source === 'member' ? 'kept_newer' : 'changed';
  const byVisitor = before.source === 'bot' || before.source === 'form';
  if (isCorrection && byVisitor) return next.at < before.at ? 'kept_newer' : 'changed';
  if (TRUST[next.source] !== TRUST[before.source]) {
    return TRUST[next.source] > TRUST[before.source] ? 'changed' : 'kept_trusted';
  }
  if (next.at < before.at) return 'kept_newer';
  return next.confidence + CERTAINTY_SLACK < before.confidence ? 'kept_surer' : 'changed';
}

function write<Field extends LeadField>(
  fields: LeadFields,
  update: UpdateOf<Field>,
  verdict: FieldVerdict,
): LeadFields {
  const { field } = update;
  const before = fields[field];
  if (verdict === 'cleared') {
    const { [field]: _, ...others } = fields;
    return others;
  }
  if (verdict === 'added' || verdict === 'changed' || verdict === 'declined') {
    return { ...fields, [field]: withoutField(update) };
  }
  if (verdict !== 'confirmed' || before === undefined) return fields;
  return { ...fields, [field]: confirmed(before, withoutField(update)) };
}

/** A person who enters what the bot had read vouches for it. */
function confirmed(before: FieldEntry, next: FieldEntry): FieldEntry {
  if (TRUST[next.source] > TRUST[before.source]) return next;
  return { ...before, confidence: Math.max(before.confidence, next.confidence) };
}

function withoutField<Field extends LeadField>(update: UpdateOf<Field>): FieldEntry<Field> {
  const { value, source, confidence, messageId, memberId, at } = update;
  return { value, declined: value === null, source, confidence, messageId, memberId, at };
}

/** Case makes no different value, nor does the order in which a database returns the keys. */
export function isSameValue(a: LeadFieldValues[LeadField], b: LeadFieldValues[LeadField]): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase() === b.toLowerCase();
  return isSameJson(a, b);
}
