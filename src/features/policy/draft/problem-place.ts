import type { PolicyProblem, PolicyProblemCode } from '../../../domain/policy/validation/problem';

/** Where in the editor a problem is put right. */

export const SECTIONS = ['rules', 'messages', 'hours', 'routing', 'timing', 'fallbacks'] as const;
export type Section = (typeof SECTIONS)[number];

/** Scoring has a page of its own, which writes to the same draft. */
export const SECTION_OF_AREA: Readonly<Record<PolicyProblem['area'], Section | null>> = {
  triggers: 'rules',
  messages: 'messages',
  hours: 'hours',
  routing: 'routing',
  timing: 'timing',
  fallbacks: 'fallbacks',
  scoring: null,
};

const FIELD_OF: Readonly<Partial<Record<PolicyProblemCode, string>>> = {
  duplicate_id: 'name',
  duplicate_name: 'name',
  bad_priority: 'priority',
  unreachable: 'priority',
  bad_cooldown: 'cooldown',
  handoff_loop: 'cooldown',
  bad_reason: 'reason',
  message_does_not_fit: 'message',
  yes_leads_nowhere: 'action',
  dead_team: 'team',
  unknown_skill: 'skill',
  bad_ageing: 'ageing',
  bad_booking_url: 'booking',
  bad_time_zone: 'zone',
  never_open: 'week',
};

const WHOLE: Readonly<Record<PolicyProblem['area'], string>> = {
  triggers: 'condition',
  messages: 'text',
  hours: 'intervals',
  routing: 'overflow',
  timing: 'duration',
  fallbacks: 'chain',
  scoring: 'rule',
};

/** The part of its rule, message or duration that a problem is shown at. */
export function fieldOf({ code, area }: PolicyProblem): string {
  if (area === 'routing' && code === 'dead_team') return 'overflow';
  return FIELD_OF[code] ?? WHOLE[area];
}

/** The element's id at which the problem is shown and where a link to it leads. */
export function anchorOf(area: PolicyProblem['area'], subjectId: string | null, field: string): string {
  return `policy-${area}-${subjectId ?? 'all'}-${field}`;
}
