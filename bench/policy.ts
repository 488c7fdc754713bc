import { evaluatePolicy } from '../src/domain/policy/evaluate';
import { policyWith, triggerWith } from '../src/domain/policy/policy.fixture';
import type { Condition, Facts, Trigger } from '../src/domain/policy/types';

/** Decisions per second of the pure evaluator on one core, with full verdict trees of every rule. */

const TRIGGERS = 30;
const WARM_UP_MS = 500;
const MEASURED_MS = 3_000;

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

const triggers: readonly Trigger[] = Array.from({ length: TRIGGERS }, (_, index) =>
  triggerWith({
    id: `trigger-${index}`,
    name: `Rule ${index}`,
    priority: index,
    condition: conditionOf(index),
  }),
);

const factSheets: readonly Facts[] = Array.from({ length: 64 }, (_, index) => ({
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
  const policy = policyWith(triggers);
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
  const cpuMs = (cpu.user + cpu.system) / 1000;
  return { decisions, fired, elapsedMs: performance.now() - startedAt, cpuMs };
}

export function policy() {
  decideFor(WARM_UP_MS);
  const { decisions, fired, elapsedMs, cpuMs } = decideFor(MEASURED_MS);
  return {
    triggers: TRIGGERS,
    conditions: triggers.reduce((sum, _, index) => sum + (index % 3 === 0 ? 4 : 2), 0),
    decisions,
    firedShare: Number((fired / decisions).toFixed(3)),
    decisionsPerSecond: Math.round(decisions / (elapsedMs / 1000)),
    /** Per second of processor time, garbage collection included: what a busy machine does not distort. */
    decisionsPerCpuSecond: Math.round(decisions / (cpuMs / 1000)),
    microsecondsPerDecision: Number(((elapsedMs * 1000) / decisions).toFixed(2)),
  };
}
