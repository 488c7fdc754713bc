import type { PolicyDocument } from './types';

/** Whether a policy sends conversations to a team. */
export function policyUsesTeam({ triggers, routing }: PolicyDocument, teamId: string): boolean {
  return routing.overflowTeamId === teamId || triggers.some((trigger) => trigger.teamId === teamId);
}

/** Whether a trigger asks for a skill. */
export function policyUsesSkill({ triggers }: PolicyDocument, skill: string): boolean {
  return triggers.some((trigger) => trigger.skill === skill);
}

/** The same policy with another name of a skill wherever a trigger asks for it. */
export function replaceSkillInPolicy(document: PolicyDocument, skill: string, name: string): PolicyDocument {
  return {
    ...document,
    triggers: document.triggers.map((trigger) =>
      trigger.skill === skill ? { ...trigger, skill: name } : trigger,
    ),
  };
}

/** The same policy with another team wherever it spoke of the first one. */
export function replaceTeamInPolicy(
  document: PolicyDocument,
  teamId: string,
  byTeamId: string,
): PolicyDocument {
  const replaced = (id: string | null) => (id === teamId ? byTeamId : id);
  return {
    ...document,
    triggers: document.triggers.map((trigger) => ({ ...trigger, teamId: replaced(trigger.teamId) })),
    routing: { ...document.routing, overflowTeamId: replaced(document.routing.overflowTeamId) },
  };
}
