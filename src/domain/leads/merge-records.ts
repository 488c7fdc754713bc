import { isSameJson } from '../policy/same-value';
import { knownFields, type LeadFields } from './field-entry';
import { type FieldUpdate, mergeFields } from './merge-fields';
import { LEAD_FIELDS, type LeadField, type LeadStage } from './types';

/** What two leads are made of that turn out to be the same person, besides their histories. */
export interface LeadRecord {
  readonly fields: LeadFields;
  readonly stage: LeadStage;
  readonly dealValueMinor: bigint | null;
  readonly currency: string;
  readonly ownerMemberId: string | null;
  /** Fields of the organisation's own. */
  readonly custom: Readonly<Record<string, string>>;
  readonly isCustomer: boolean;
  readonly isDemo: boolean;
  readonly createdAt: Date;
  readonly lastSeenAt: Date | null;
  readonly hotAlertArmed: boolean;
  readonly hotAlertAt: Date | null;
}

/**
 * How far a stage is in the sales process. Somebody whom the team has ruled out and who comes back is ruled out until
 * a person says otherwise; a deal that is being worked on is further than one that was lost before.
 */
const REACHED: readonly LeadStage[] = [
  'new',
  'engaged',
  'disqualified',
  'lost',
  'qualified',
  'opportunity',
  'won',
];

/** The further one of two stages. */
export function furtherStage(a: LeadStage, b: LeadStage): LeadStage {
  return REACHED.indexOf(b) > REACHED.indexOf(a) ? b : a;
}

/**
 * One lead out of two. Fields go by where they came from: what a person entered wins over a form, a form over what the
 * bot read, and among equals the newer (`mergeFields`). Stage, deal value and owner come from the lead that is further;
 * where it has none, from the other. Nobody is told twice that the lead is hot.
 *
 * @param into the lead that stays; it wins where both are as far
 * @param from the lead that becomes part of it
 */
export function mergeRecords(into: LeadRecord, from: LeadRecord): LeadRecord {
  const stage = furtherStage(into.stage, from.stage);
  const [first, second] = stage === into.stage ? [into, from] : [from, into];
  const valued = first.dealValueMinor === null ? second : first;
  return {
    fields: mergeFields(into.fields, updatesOf(from.fields)).fields,
    stage,
    dealValueMinor: valued.dealValueMinor,
    currency: valued.dealValueMinor === null ? into.currency : valued.currency,
    ownerMemberId: first.ownerMemberId ?? second.ownerMemberId,
    custom: { ...from.custom, ...into.custom },
    isCustomer: into.isCustomer || from.isCustomer,
    isDemo: into.isDemo && from.isDemo,
    createdAt: new Date(Math.min(into.createdAt.getTime(), from.createdAt.getTime())),
    lastSeenAt: later(into.lastSeenAt, from.lastSeenAt),
    hotAlertArmed: into.hotAlertArmed && from.hotAlertArmed,
    hotAlertAt: later(into.hotAlertAt, from.hotAlertAt),
  };
}

/** Fields that stay as they are though the other lead says something else: its line in the history is not the last. */
export function keptFields(into: LeadFields, from: LeadFields, merged: LeadFields): readonly LeadField[] {
  return knownFields(from).filter(
    (field) =>
      isSameJson(merged[field]?.value, into[field]?.value) &&
      !isSameJson(merged[field]?.value, from[field]?.value),
  );
}

function updatesOf(fields: LeadFields): FieldUpdate[] {
  return LEAD_FIELDS.flatMap((field) => {
    const entry = fields[field];
    // Entry and field belong together by the type of `LeadFields`, which a loop cannot show.
    return entry ? [{ ...entry, field } as FieldUpdate] : [];
  });
}

function later(a: Date | null, b: Date | null): Date | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
