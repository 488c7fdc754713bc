import { parseArgs } from 'node:util';
import { evaluatePolicy } from '../src/domain/policy/evaluate';
import { policyWith, triggerWith } from '../src/domain/policy/policy.fixture';
import type { Condition, Facts, Trigger } from '../src/domain/policy/types';

/**
 * Decisions per second of the pure evaluator on one core, with full verdict trees.
 *
 *   npx tsx bench/policy-evaluator.bench.ts [--triggers 30] [--seconds 3] [--json]
 */
const { values } = parseArgs({
  options: {
    triggers: { type: 'string', default: '30' },
    seconds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
});
const triggerCount = Number(values.triggers);
const seconds = Number(values.seconds);

/** Trees as managers build them: two to four conditions, every third with a nested group. */
function conditionOf(index: number): Condition {
  const plain: Condition[] = [
    { fact: 'lead.score', op: 'gte', value: 40 + index },
    { fact: 'message.intent', op: 'in', value: ['security', 'legal', `intent_${index}`] },
  ];
  if (index % 3 !== 0) return { all: plain };
  return {
    all: [
      ...plain,
      {
        any: [
          { fact: 'lead.budget', op: 'gte', value: 1_000_000 + index },
          { fact: 'lead.emailKnown', op: 'eq', value: true },
        ],
      },
    ],
  };
}

const triggers: Trigger[] = Array.from({ length: triggerCount }, (_, index) =>
  triggerWith({
    id: `trigger-${index}`,
    name: `Rule ${index}`,
    priority: index,
    condition: conditionOf(index),
  }),
);
const policy = policyWith(triggers);

const factSheets: Facts[] = Array.from({ length: 64 }, (_, index) => ({
  'lead.score': (index * 7) % 100,
  'lead.budget': index % 5 === 0 ? null : index * 50_000,
  'lead.emailKnown': index % 2 === 0,
  'message.intent': index % 3 === 0 ? 'security' : 'pricing',
  'message.humanRequestProbability': (index % 10) / 10,
}));
const moment = {
  now: new Date('2026-03-02T10:00:00Z'),
  lastFiredAt: { 'trigger-29': new Date('2026-03-02T09:59:00Z') },
};

function decideFor(milliseconds: number) {
  let decisions = 0;
  let fired = 0;
  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  while (performance.now() - startedAt < milliseconds) {
    for (const facts of factSheets) {
      if (evaluatePolicy(policy, facts, moment).action.kind !== 'none') fired += 1;
    }
    decisions += factSheets.length;
  }
  const cpu = process.cpuUsage(cpuBefore);
  return {
    decisions,
    fired,
    elapsedMs: performance.now() - startedAt,
    cpuMs: (cpu.user + cpu.system) / 1000,
  };
}

decideFor(500);
const { decisions, fired, elapsedMs, cpuMs } = decideFor(seconds * 1000);
const result = {
  triggers: triggerCount,
  conditions: triggers.reduce((sum, _, index) => sum + (index % 3 === 0 ? 4 : 2), 0),
  decisions,
  firedShare: Number((fired / decisions).toFixed(3)),
  decisionsPerSecond: Math.round(decisions / (elapsedMs / 1000)),
  /** Per second of processor time, garbage collection included: what a busy machine does not distort. */
  decisionsPerCpuSecond: Math.round(decisions / (cpuMs / 1000)),
  microsecondsPerDecision: Number(((elapsedMs * 1000) / decisions).toFixed(2)),
};
console.log(
  values.json
    ? JSON.stringify(result)
    : `${result.decisionsPerSecond.toLocaleString('en')} decisions/s (${result.microsecondsPerDecision} µs each), ` +
        `${result.decisionsPerCpuSecond.toLocaleString('en')} per CPU second, ${result.triggers} triggers, ${result.conditions} conditions, ${(result.firedShare * 100).toFixed(1)}% fired`,
);
