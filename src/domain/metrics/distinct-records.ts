import type { MetricsRecords } from './records';

/** Each row once by its id, so that overlapping loads of two periods can simply be joined. */
export function distinctRecords(records: MetricsRecords): MetricsRecords {
  return {
    conversations: distinct(records.conversations),
    episodes: distinct(records.episodes),
    ratings: distinct(records.ratings),
    feedback: distinct(records.feedback),
    conversions: distinct(records.conversions),
    secondWaits: distinct(records.secondWaits),
  };
}

function distinct<T extends { readonly id: string }>(rows: readonly T[]): readonly T[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return byId.size === rows.length ? rows : [...byId.values()];
}
