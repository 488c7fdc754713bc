import type { PolicyArea } from '../diff-policies';

export const POLICY_PROBLEM_CODES = [
  'unknown_fact',
  'wrong_operator',
  'wrong_value',
  'missing_value',
  'value_out_of_range',
  'unknown_choice',
  'unknown_intent',
  'empty_group',
  'condition_without_effect',
  'contradiction',
  'always_holds',
  'unreachable',
  'score_out_of_reach',
  'duplicate_id',
  'duplicate_name',
  'bad_priority',
  'bad_cooldown',
  'handoff_loop',
  'bad_reason',
  'message_does_not_fit',
  'dead_team',
  'unknown_skill',
  'no_way_to_a_person',
  'yes_leads_nowhere',
  'missing_message',
  'missing_language',
  'bad_language',
  'broken_template',
  'unknown_variable',
  'variable_not_filled',
  'empty_promise',
  'bad_points',
  'bad_cap',
  'bad_half_life',
  'bad_bands',
  'unknown_field',
  'bad_bounds',
  'bad_path',
  'bad_duration',
  'bad_order_of_durations',
  'bad_ageing',
  'no_fallback',
  'unreachable_fallback',
  'bad_booking_url',
  'bad_time_zone',
  'bad_interval',
  'overlapping_hours',
  'bad_date',
  'never_open',
] as const;
export type PolicyProblemCode = (typeof POLICY_PROBLEM_CODES)[number];

/** Something in a policy that cannot be meant. Errors stop it from being published, warnings do not. */
export interface PolicyProblem {
  readonly code: PolicyProblemCode;
  readonly severity: 'error' | 'warning';
  readonly area: PolicyArea;
  /** Id of the trigger or scoring rule, key of the message or the timing; null for the policy as a whole. */
  readonly subjectId: string | null;
  /** What it is called on the screen: "Hot lead", "Greeting (de)". */
  readonly rule: string;
  /** What is wrong, for a manager. */
  readonly sentence: string;
}

export type Report = (
  code: PolicyProblemCode,
  sentence: string,
  severity?: PolicyProblem['severity'],
) => PolicyProblem;

/** Makes problems about one thing in the policy; they are errors unless said otherwise. */
export function reporter(area: PolicyArea, subjectId: string | null, rule: string): Report {
  return (code, sentence, severity = 'error') => ({ code, severity, area, subjectId, rule, sentence });
}

/** What the organisation has besides its policy. */
export interface PolicySurroundings {
  readonly teamIds: readonly string[];
  readonly skills: readonly string[];
  /** Names of the intents the bot has learned; left out, intents are not checked. */
  readonly intents?: readonly string[];
}
