import type { BulkResult } from '../../../contracts/api/bulk';

/** "18 done, 2 not: Maya Chen has this conversation": every reason once, the most frequent first. */
export function resultWords({ done, failed }: BulkResult): string {
  if (failed.length === 0) return `${done.length} done`;
  const times = new Map<string, number>();
  for (const { detail } of failed) times.set(detail, (times.get(detail) ?? 0) + 1);
  const reasons = [...times].toSorted(([, a], [, b]) => b - a).map(([detail]) => detail);
  return `${done.length} done, ${failed.length} not: ${reasons.join('; ')}`;
}
