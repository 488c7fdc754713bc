import { seededRandom } from '../../nlu/numeric/seeded-random';
import type { FieldEntry, LeadFields } from '../field-entry';
import type { ScoreSignal } from '../types';
import type { LeadHistory } from './lead-history';

const HOUR_MS = 3_600_000;
const START = Date.UTC(2026, 0, 5, 9);

export const entry = <Value>(value: Value, at: Date, source: FieldEntry['source'] = 'bot') => ({
  value,
  declined: false,
  source,
  confidence: 1,
  messageId: null,
  memberId: null,
  at: at.toISOString(),
});

/** Leads that are won the more often the more they look at prices and the larger their company is. */
export function sampleHistories(count: number, seed = 1): LeadHistory[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const createdAt = new Date(START + index * HOUR_MS);
    const later = (minutes: number) => new Date(createdAt.getTime() + minutes * 60_000);
    const prices = Math.floor(random() * 4);
    const size = random() < 0.6 ? Math.round(random() * 500) : null;
    const logit = -3 + prices + (size === null ? 0 : size / 200);
    const won = random() < 1 / (1 + Math.exp(-logit));
    const signals: ScoreSignal[] = [
      { kind: 'message', key: '', amount: null, at: later(1) },
      ...Array.from({ length: prices }, (_page, place) => ({
        kind: 'page_view' as const,
        key: '/pricing',
        amount: null,
        at: later(2 + place),
      })),
    ];
    const fields: LeadFields =
      size === null ? {} : { companySize: entry({ min: size, max: null }, later(3)) };
    return {
      createdAt,
      channel: index % 2 === 0 ? 'Website' : 'Partner page',
      language: 'en',
      fields,
      signals,
      handoffRequestedAt: null,
      stageMovedAt: won ? later(5_000) : null,
      won,
    };
  });
}
