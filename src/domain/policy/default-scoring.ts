import type { ScoreRule, ScoringPolicy } from '../leads/types';

type Bounds = { readonly atLeast?: number; readonly atMost?: number };

function rule(
  id: string,
  label: string,
  on: readonly [ScoreRule['group'], ScoreRule['signal'], string],
  points: number,
  maxTimes = 1,
  { atLeast, atMost }: Bounds = {},
): ScoreRule {
  const [group, signal, match] = on;
  return {
    id,
    label,
    group,
    signal,
    match,
    atLeast: atLeast ?? null,
    atMost: atMost ?? null,
    points,
    maxTimes,
  };
}

/** Money in minor units: 10,000 a year and more. */
const SERIOUS_BUDGET_MINOR = 1_000_000;

/** Scoring a new organisation starts with: who the lead is (fit) and what they do (engagement). */
export const DEFAULT_SCORING: ScoringPolicy = {
  rules: [
    rule('business-email', 'Business e-mail', ['fit', 'email_kind', 'business'], 10),
    rule('student-email', 'Student e-mail', ['fit', 'email_kind', 'student'], -20),
    rule('email-known', 'E-mail given', ['fit', 'field_known', 'email'], 5),
    rule('phone-known', 'Phone number given', ['fit', 'field_known', 'phone'], 5),
    rule('company-known', 'Company given', ['fit', 'field_known', 'company'], 5),
    rule('role-known', 'Role given', ['fit', 'field_known', 'role'], 3),
    rule('use-case-known', 'Use case given', ['fit', 'field_known', 'useCase'], 5),
    rule('size-50', 'Company of 50 or more', ['fit', 'field_value', 'companySize'], 8, 1, { atLeast: 50 }),
    rule('size-200', 'Company of 200 or more', ['fit', 'field_value', 'companySize'], 7, 1, { atLeast: 200 }),
    rule('budget-stated', 'Budget stated', ['fit', 'field_known', 'budget'], 15),
    rule('budget-serious', 'Budget of 10,000 or more', ['fit', 'field_value', 'budget'], 10, 1, {
      atLeast: SERIOUS_BUDGET_MINOR,
    }),
    rule('starts-soon', 'Wants to start within 30 days', ['fit', 'field_value', 'timeline'], 10, 1, {
      atMost: 30,
    }),
    rule('visited-pricing', 'Visited pricing', ['engagement', 'page_view', '/pricing'], 6, 2),
    rule('visited-demo', 'Visited the demo page', ['engagement', 'page_view', '/demo'], 8),
    rule('visited-customers', 'Read customer stories', ['engagement', 'page_view', '/customers'], 3, 2),
    rule('visited-careers', 'Visited careers', ['engagement', 'page_view', '/careers'], -15),
    rule('wrote', 'Wrote a message', ['engagement', 'message', ''], 1, 10),
    rule('asked-pricing', 'Asked about pricing', ['engagement', 'intent', 'pricing'], 8, 2),
    rule('asked-demo', 'Asked for a demo', ['engagement', 'intent', 'demo'], 12),
    rule('compared', 'Compared with others', ['engagement', 'intent', 'comparison'], 6),
    rule('asked-integration', 'Asked about integrations', ['engagement', 'intent', 'integration'], 5),
    rule('returned', 'Came back', ['engagement', 'returning', ''], 6),
    rule('spam', 'Looks like spam', ['engagement', 'intent', 'spam'], -30),
  ],
  fitCap: 60,
  engagementCap: 50,
  engagementHalfLifeDays: 7,
  warmFrom: 40,
  hotFrom: 70,
};
