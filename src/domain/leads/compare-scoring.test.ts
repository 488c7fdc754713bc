import { expect, it } from 'vitest';
import { compareScoring } from './compare-scoring';
import type { ScoreRule, ScoreSignal, ScoringPolicy } from './types';

const NOW = new Date('2026-03-01T12:00:00Z');
const page = (key: string): ScoreSignal => ({ kind: 'page_view', key, amount: null, at: NOW });

const rule = (id: string, match: string, points: number): ScoreRule => ({
  id,
  label: `Visited ${match}`,
  group: 'engagement',
  signal: 'page_view',
  match,
  atLeast: null,
  atMost: null,
  points,
  maxTimes: 1,
});

const scoring = (...rules: ScoreRule[]): ScoringPolicy => ({
  rules,
  fitCap: 50,
  engagementCap: 100,
  engagementHalfLifeDays: 7,
  warmFrom: 40,
  hotFrom: 70,
});

const leads = [
  { name: 'Ada', signals: [page('/pricing')] },
  { name: 'Bob', signals: [page('/pricing'), page('/demo')] },
  { name: 'Cy', signals: [page('/blog')] },
];

it('shows each lead before and after, the largest change first, and which rules made it', () => {
  const before = scoring(rule('pricing', '/pricing', 50), rule('blog', '/blog', 70));
  const after = scoring(rule('pricing', '/pricing', 45), rule('demo', '/demo', 30));
  const compared = compareScoring(before, after, leads, NOW);
  expect(compared.leads.map(({ lead, before: from, after: to }) => [lead.name, from, to])).toEqual([
    ['Cy', { score: 70, band: 'hot' }, { score: 0, band: 'cold' }],
    ['Bob', { score: 50, band: 'warm' }, { score: 75, band: 'hot' }],
    ['Ada', { score: 50, band: 'warm' }, { score: 45, band: 'warm' }],
  ]);
  expect(compared.leads[1]?.changes).toEqual([
    { label: 'Visited /demo', before: 0, after: 30 },
    { label: 'Visited /pricing', before: 50, after: 45 },
  ]);
  expect(compared.bands).toEqual({
    before: { cold: 0, warm: 2, hot: 1 },
    after: { cold: 1, warm: 1, hot: 1 },
  });
  expect([compared.becomeHot, compared.ceaseHot]).toEqual([1, 1]);
});

it('finds nothing to say when the rules are the same', () => {
  const same = scoring(rule('pricing', '/pricing', 50));
  const { leads: compared, becomeHot, ceaseHot } = compareScoring(same, same, leads, NOW);
  expect(compared.flatMap(({ changes }) => changes)).toEqual([]);
  expect([becomeHot, ceaseHot]).toEqual([0, 0]);
});
