import type { PolicyDocument } from './types';
import { checkHours } from './validation/check-hours';
import { checkMessages } from './validation/check-messages';
import { checkRouting } from './validation/check-routing';
import { checkScoring } from './validation/check-scoring';
import { checkTiming } from './validation/check-timing';
import { checkTriggers } from './validation/check-triggers';
import type { PolicyProblem, PolicySurroundings } from './validation/problem';

/**
 * Everything in a policy that cannot be meant, each with its rule and a sentence, in the order of the
 * policy's sections; empty when the policy is sound.
 *
 * @param policy       a document of the right shape (`policyDocumentSchema`)
 * @param surroundings teams and skills of the organisation, and the intents its bot has learned
 */
export function validatePolicy(
  policy: PolicyDocument,
  surroundings: PolicySurroundings,
): readonly PolicyProblem[] {
  return [
    ...checkTriggers(policy, surroundings),
    ...checkScoring(policy.scoring, surroundings),
    ...checkRouting(policy, surroundings),
    ...checkTiming(policy),
    ...checkHours(policy.hours),
    ...checkMessages(policy),
  ];
}

/** Whether a policy with these problems may be published; warnings do not stop it. */
export function isPublishable(problems: readonly PolicyProblem[]): boolean {
  return problems.every(({ severity }) => severity !== 'error');
}
