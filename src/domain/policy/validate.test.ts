import { describe, expect, it } from 'vitest';
import type { PolicyDocument } from './types';
import { isPublishable, validatePolicy } from './validate';
import {
  editRule,
  SOUND,
  SURROUNDINGS,
  withHours,
  withMessage,
  withTiming,
} from './validation/changes.fixture';
import { MESSAGE_AND_SCORING_FAULTS } from './validation/message-and-scoring-faults.fixture';
import { POLICY_PROBLEM_CODES } from './validation/problem';
import { SERVICE_FAULTS } from './validation/service-faults.fixture';
import { TRIGGER_FAULTS } from './validation/trigger-faults.fixture';

const problemsOf = (policy: PolicyDocument) => validatePolicy(policy, SURROUNDINGS);
const FAULTS = [...TRIGGER_FAULTS, ...MESSAGE_AND_SCORING_FAULTS, ...SERVICE_FAULTS];

describe('a fault is named with its rule and a sentence', () => {
  it.each(FAULTS)('%s: %#', (code, change, rule, sentence) => {
    expect(
      problemsOf(change(SOUND)).map((problem) => [problem.code, problem.rule, problem.sentence]),
    ).toEqual([[code, rule, sentence]]);
  });

  it('and every kind of problem is planted', () => {
    expect(POLICY_PROBLEM_CODES.filter((code) => FAULTS.every(([planted]) => planted !== code))).toEqual([]);
  });

  it('several faults are all named', () => {
    const codes = problemsOf(
      withHours({ timeZone: 'x' })(
        withTiming({ offerSeconds: 1 })(editRule('hot-lead', { teamId: 'gone' })(SOUND)),
      ),
    ).map(({ code }) => code);
    expect(codes).toEqual(['dead_team', 'bad_duration', 'bad_time_zone']);
  });

  it('only errors stop a policy from being published', () => {
    expect(isPublishable(problemsOf(SOUND))).toBe(true);
    expect(isPublishable(problemsOf(withMessage('queued', { de: '' })(SOUND)))).toBe(true);
    expect(isPublishable(problemsOf(withTiming({ offerSeconds: 1 })(SOUND)))).toBe(false);
  });
});
