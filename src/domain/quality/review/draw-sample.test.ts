import { expect, test } from 'vitest';
import { type Candidate, drawSample, seedNumber } from './draw-sample';

function candidates(stratum: string, count: number, isTransferred: boolean): Candidate[] {
  return Array.from({ length: count }, (_, index) => ({
    conversationId: `${stratum}-${String(index).padStart(3, '0')}`,
    isTransferred,
    stratum,
  }));
}
const POPULATION = [
  ...candidates('knowledge_gap', 30, true),
  ...candidates('high_score', 9, true),
  ...candidates('bot_loop', 1, true),
  ...candidates('web cold', 150, false),
  ...candidates('web hot', 50, false),
];
const SIZES = { transferred: 8, others: 20 };

test('each stratum gets its share, at least one, and every item knows how likely it was', () => {
  const { items, strata } = drawSample(POPULATION, SIZES, 'org:2026-W47');
  expect(strata).toEqual([
    { stratum: 'bot_loop', isTransferred: true, size: 1, drawn: 1 },
    { stratum: 'high_score', isTransferred: true, size: 9, drawn: 1 },
    { stratum: 'knowledge_gap', isTransferred: true, size: 30, drawn: 6 },
    { stratum: 'web cold', isTransferred: false, size: 150, drawn: 15 },
    { stratum: 'web hot', isTransferred: false, size: 50, drawn: 5 },
  ]);
  expect(items).toHaveLength(28);
  // Horvitz & Thompson: the inverse probabilities add up to the population.
  const total = items.reduce((sum, item) => sum + 1 / item.inclusionProbability, 0);
  expect(total).toBeCloseTo(240, 9);
  expect(items.map(({ place }) => place)).toEqual(Array.from({ length: 28 }, (_, place) => place));
});

test('the same seed draws the same in whatever order the candidates come, another seed another sample', () => {
  const ids = (seed: string, from: readonly Candidate[]) =>
    drawSample(from, SIZES, seed).items.map(({ candidate }) => candidate.conversationId);
  expect(ids('a', [...POPULATION].reverse())).toEqual(ids('a', POPULATION));
  expect(ids('b', POPULATION)).not.toEqual(ids('a', POPULATION));
});

test('nothing is drawn twice, and never more than there is', () => {
  const few = candidates('web warm', 3, false);
  const { items } = drawSample(few, SIZES, 'x');
  expect(new Set(items.map(({ candidate }) => candidate.conversationId)).size).toBe(3);
  expect(items.every(({ inclusionProbability }) => inclusionProbability === 1)).toBe(true);
  expect(drawSample([], SIZES, 'x')).toEqual({ items: [], strata: [] });
});

test('over many seeds each of a stratum is drawn about as often', () => {
  const times = new Map<string, number>();
  for (let seed = 0; seed < 2_000; seed += 1) {
    for (const { candidate } of drawSample(
      candidates('s', 10, false),
      { transferred: 0, others: 3 },
      `${seed}`,
    ).items)
      times.set(candidate.conversationId, (times.get(candidate.conversationId) ?? 0) + 1);
  }
  // Binomial with n = 2,000 and p = 0.3: 600 ± 4 standard deviations of 20.5.
  for (const count of times.values()) expect(Math.abs(count - 600)).toBeLessThan(82);
  expect(times.size).toBe(10);
});

test('the number of a seed is that of FNV-1a', () => {
  expect(seedNumber('')).toBe(0x811c9dc5);
  expect(seedNumber('a')).toBe(0xe40c292c);
});
