import type { LeadFields } from '../field-entry';
import type { ScoreSignal } from '../types';

/** What is known of a lead, with the times at which it became known. */
export interface LeadPast {
  /** First contact. */
  readonly createdAt: Date;
  /** Name of the channel and BCP 47 language of its visitor. */
  readonly channel: string | null;
  readonly language: string | null;
  readonly fields: LeadFields;
  readonly signals: readonly ScoreSignal[];
}

/** A lead with what became of it, for learning. */
export interface LeadHistory extends LeadPast {
  /** When a person was first asked for, and when its stage was first moved; null when never. */
  readonly handoffRequestedAt: Date | null;
  readonly stageMovedAt: Date | null;
  readonly won: boolean;
}

/** A lead is judged by what it did up to now or within this time of the first contact. */
const WATCHED_HOURS = 72;
const HOUR_MS = 3_600_000;

/**
 * The moment up to which a lead's history may be learned from: before a person was asked for, before anybody moved
 * its stage, and at most three days after the first contact. What came later is partly the outcome itself.
 */
export function freezeMoment(lead: LeadHistory): Date {
  const ends = [lead.handoffRequestedAt, lead.stageMovedAt].flatMap((at) => at?.getTime() ?? []);
  return new Date(Math.min(lead.createdAt.getTime() + WATCHED_HOURS * HOUR_MS, ...ends));
}

/**
 * The lead as it was known at a moment. What a member of the team entered is left out at all times: people write
 * down what they learned from a conversation that went well.
 */
export function pastAt(lead: LeadPast, moment: Date): LeadPast {
  const fields = Object.entries(lead.fields).filter(
    ([, entry]) => entry.source !== 'member' && new Date(entry.at) <= moment,
  );
  return {
    createdAt: lead.createdAt,
    channel: lead.channel,
    language: lead.language,
    fields: Object.fromEntries(fields),
    signals: lead.signals.filter(({ at }) => at <= moment),
  };
}
