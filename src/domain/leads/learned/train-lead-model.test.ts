import { describe, expect, it } from 'vitest';
import { DEFAULT_SCORING } from '../../policy/default-scoring';
import type { LeadFields } from '../field-entry';
import { cellsOf, featureInWords, featuresOf } from './features';
import { entry, sampleHistories } from './lead-histories.fixture';
import { freezeMoment, type LeadHistory, pastAt } from './lead-history';
import { STARTING_POINT, scoreByModel } from './learned-score';
import { scoreOf } from './score-scale';
import { tooFewOutcomes, trainLeadModelInSteps } from './train-lead-model';

const setting = { timeZone: 'Europe/Berlin', policy: DEFAULT_SCORING };

function train(leads: readonly LeadHistory[]) {
  const steps = trainLeadModelInSteps(leads, setting);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const leads = sampleHistories(400);
const { model, report } = train(leads);

describe('what may be learned from', () => {
  const [lead] = sampleHistories(1);
  if (!lead) throw new Error('no lead');
  const later = (minutes: number) => new Date(lead.createdAt.getTime() + minutes * 60_000);

  it('ends three days after the first contact, or earlier with the first handoff or the first move', () => {
    const untouched = { ...lead, handoffRequestedAt: null, stageMovedAt: null };
    expect(freezeMoment(untouched)).toEqual(later(72 * 60));
    expect(freezeMoment({ ...untouched, handoffRequestedAt: later(7) })).toEqual(later(7));
    expect(freezeMoment({ ...untouched, handoffRequestedAt: later(7), stageMovedAt: later(3) })).toEqual(
      later(3),
    );
  });

  it('leaves out what came later and what a member entered', () => {
    const fields: LeadFields = {
      name: entry('Ada', later(1)),
      company: entry('Lovelace Ltd', later(9)),
      role: entry('CTO', later(1), 'member'),
    };
    const past = pastAt({ ...lead, fields }, later(2));
    expect(Object.keys(past.fields)).toEqual(['name']);
    expect(past.signals.every(({ at }) => at <= later(2))).toBe(true);
  });

  it('is not what only an outcome brings: planted fields and events teach the model nothing', {
    timeout: 60_000,
  }, () => {
    const leaking = leads.map((one): LeadHistory => {
      const late = new Date(freezeMoment(one).getTime() + 1);
      if (!one.won) return one;
      return {
        ...one,
        fields: {
          ...one.fields,
          budget: entry({ amountMinor: 9_900_00, currency: 'EUR', period: 'year' }, one.createdAt, 'member'),
          phone: entry('+49 30 1234567', late),
        },
        signals: [...one.signals, { kind: 'event', key: 'contract_signed', amount: null, at: late }],
      };
    });
    expect(train(leaking)).toEqual({ model, report });
  });
});

describe('what the model looks at', () => {
  const past = leads.map((lead) => pastAt(lead, freezeMoment(lead)));
  const features = featuresOf(past);

  it('are profile and extent, and pages, intents and events that enough leads have', () => {
    const names = features.map(({ name }) => name);
    expect(names).toContain('page_view:/pricing');
    expect(names.filter((name) => /stage|deal|owner|won|customer/i.test(name))).toEqual([]);
    const rare = { kind: 'event', key: 'rare', amount: null, at: new Date(0) } as const;
    const withRare = past.map((lead, place) => (place < 4 ? { ...lead, signals: [rare] } : lead));
    expect(featuresOf(withRare).map(({ name }) => name)).not.toContain('event:rare');
  });

  it('become cells, in the organisation’s time', () => {
    const createdAt = new Date('2026-07-05T22:30:00Z');
    const lead = {
      createdAt,
      channel: 'Website',
      language: 'de',
      fields: {
        email: entry('ada@gmail.com', createdAt),
        budget: entry({ amountMinor: 100_000, currency: 'EUR', period: 'month' as const }, createdAt),
      },
      signals: [
        { kind: 'page_view' as const, key: '/pricing/teams', amount: null, at: createdAt },
        { kind: 'page_view' as const, key: '/pricing', amount: null, at: createdAt },
      ],
    };
    const cells = cellsOf(features, lead, 'Europe/Berlin');
    const cell = (name: string) => cells[features.findIndex((feature) => feature.name === name)];
    expect([cell('emailKind'), cell('companySize'), cell('budget'), cell('known:phone')]).toEqual([
      'free',
      null,
      12_000,
      0,
    ]);
    expect([cell('hour'), cell('weekday')]).toEqual([0, 'Monday']);
    expect([cell('pages'), cell('differentPages'), cell('page_view:/pricing'), cell('messages')]).toEqual([
      2, 2, 2, 0,
    ]);
  });

  it('are said in words', () => {
    const feature = (name: string) => features.find((one) => one.name === name) ?? features[0];
    const words = (name: string, cell: Parameters<typeof featureInWords>[1]) => {
      const found = feature(name);
      return found && featureInWords(found, cell);
    };
    expect(words('companySize', 1200)).toBe('Company size: 1,200');
    expect(words('companySize', null)).toBe('Company size: not known');
    expect(words('known:phone', 0)).toBe('Phone number not given');
    expect(words('page_view:/pricing', 2)).toBe('Visited /pricing: 2');
  });
});

describe('the comparison', () => {
  it('judges both on the same leads, each as they were before the outcome', () => {
    expect(report.model.cases).toBe(400);
    expect([report.model.wins, report.rules.wins]).toEqual([report.wins, report.wins]);
    expect(report.model.baseRate).toBe(report.rules.baseRate);
    expect(report.model.auc ?? 0).toBeGreaterThan(0.7);
    expect(report.model.ece).toBeLessThan(0.1);
  });

  it('says how sure the difference is', () => {
    const { value, low, high, verdict } = report.difference;
    expect(value).toBeCloseTo((report.model.auc ?? 0) - (report.rules.auc ?? 0), 12);
    expect(low).toBeLessThan(value ?? 0);
    expect(high).toBeGreaterThan(value ?? 0);
    expect(verdict).toBe(low > 0 ? 'better' : high < 0 ? 'worse' : 'no_clear_difference');
  });

  it('names what moves the score most', () => {
    expect(
      report.looksAt
        .slice(0, 2)
        .map(({ label }) => label)
        .toSorted(),
    ).toEqual(['Company size', expect.stringMatching(/Visited \/pricing|Page views/)]);
  });
});

describe('the learned score', () => {
  const scored = leads.map((lead) => scoreByModel(model, lead, freezeMoment(lead), setting));

  it('is the sum of its contributions, the starting point among them', () => {
    for (const { score, contributions } of scored) {
      const tenths = contributions.reduce((sum, { points }) => sum + Math.round(points * 10), 0);
      expect(tenths).toBe(score * 10);
    }
    expect(scored.some(({ contributions }) => contributions[0]?.ruleId === STARTING_POINT)).toBe(true);
  });

  it('is in two groups that add up to it, and in the band of the policy', () => {
    for (const { score, fit, engagement, band } of scored) {
      expect(fit + engagement).toBe(score);
      expect(band).toBe(score >= 70 ? 'hot' : score >= 40 ? 'warm' : 'cold');
    }
  });

  it('never ranks a less likely lead higher', () => {
    const byProbability = scored.toSorted((a, b) => a.probability - b.probability);
    const scores = byProbability.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
  });

  it('runs from 0 to 100 and meets the thresholds where its scale says', () => {
    const [, warm, hot] = model.scale.points;
    expect([scoreOf(model.scale, 0), scoreOf(model.scale, 1)]).toEqual([0, 100]);
    expect([scoreOf(model.scale, warm?.[0] ?? 0), scoreOf(model.scale, hot?.[0] ?? 0)]).toEqual([40, 70]);
  });

  it('looks at nothing that came after the moment it is asked for', () => {
    const [lead] = leads;
    if (!lead) return;
    const before = scoreByModel(model, lead, lead.createdAt, setting);
    const bare = scoreByModel(model, { ...lead, signals: [], fields: {} }, lead.createdAt, setting);
    expect(before).toEqual(bare);
  });
});

it('too few outcomes are refused in a sentence', () => {
  expect(tooFewOutcomes(400, 19)).toBe(
    'A learned score needs at least 20 leads that were won and 20 that were not; so far 19 of 400 leads with a known outcome were won.',
  );
  expect(tooFewOutcomes(39, 20)).not.toBeNull();
  expect(tooFewOutcomes(40, 20)).toBeNull();
});
