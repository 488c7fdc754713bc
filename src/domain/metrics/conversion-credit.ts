import { groupBy } from './group-by';
import type { MetricsRecords } from './records';
import { CONVERSION_WINDOW_MS, isWithin } from './spans';

/** One won deal, credited to one conversation. */
export interface ConversionCredit {
  readonly conversionId: string;
  readonly conversationId: string;
  readonly at: Date;
  readonly kind: 'engaged' | 'bot_only';
}

/** A moment in which a person, or the bot alone, dealt with a lead. */
interface Touch {
  readonly leadId: string;
  readonly conversationId: string;
  readonly at: Date;
}

/**
 * Credits each transition to won (design §4): the lead's last engaged conversation, when its latest engagement before
 * the deal is at most 30 days old; without one, the lead's last conversation that only the bot held, when its first
 * visitor message is at most 30 days old; otherwise nobody. Test conversations take no credit.
 */
export function creditConversions(records: MetricsRecords): readonly ConversionCredit[] {
  const engagements = engagementTouches(records);
  const engagedIds = new Set(engagements.map((touch) => touch.conversationId));
  const engagedByLead = groupBy(engagements, (touch) => touch.leadId);
  const botOnlyByLead = groupBy(botOnlyTouches(records, engagedIds), (touch) => touch.leadId);

  return records.conversions.flatMap(({ id, leadId, at }): ConversionCredit[] => {
    const engaged = lastWithin(engagedByLead.get(leadId), at);
    const touch = engaged ?? lastWithin(botOnlyByLead.get(leadId), at);
    if (touch === null) return [];
    const kind = engaged === null ? 'bot_only' : 'engaged';
    return [{ conversionId: id, conversationId: touch.conversationId, at, kind }];
  });
}

function engagementTouches(records: MetricsRecords): Touch[] {
  const leadOf = new Map(
    records.conversations
      .filter((conversation) => !conversation.isTest)
      .map((conversation) => [conversation.id, conversation.leadId]),
  );
  return records.episodes.flatMap(({ conversationId, engagedAt }) => {
    const leadId = leadOf.get(conversationId) ?? null;
    return leadId === null || engagedAt === null ? [] : [{ leadId, conversationId, at: engagedAt }];
  });
}

function botOnlyTouches(records: MetricsRecords, engagedIds: ReadonlySet<string>): Touch[] {
  return records.conversations.flatMap(({ id, leadId, isTest, firstVisitorMessageAt }) =>
    isTest || leadId === null || firstVisitorMessageAt === null || engagedIds.has(id)
      ? []
      : [{ leadId, conversationId: id, at: firstVisitorMessageAt }],
  );
}

/** The latest touch not after the deal, or null when that one is too old. */
function lastWithin(touches: readonly Touch[] | undefined, dealAt: Date): Touch | null {
  let last: Touch | null = null;
  for (const touch of touches ?? []) {
    if (touch.at <= dealAt && (last === null || isAfter(touch, last))) last = touch;
  }
  return last !== null && isWithin(last.at, dealAt, CONVERSION_WINDOW_MS) ? last : null;
}

/** Ids decide between equal times, so that the order of rows never matters. */
function isAfter(a: Touch, b: Touch): boolean {
  return a.at.getTime() === b.at.getTime() ? a.conversationId > b.conversationId : a.at > b.at;
}
