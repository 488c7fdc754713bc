import type { Role } from './roles';

/** What may be done; a route names one, a service checks it. API keys carry the same words as scopes. */
export const PERMISSIONS = [
  'conversation.read',
  'conversation.reply',
  'conversation.assign',
  'handoff.accept',
  'handoff.override_capacity',
  'handoff.act_for_owner',
  'metrics.read_own',
  'metrics.read_all',
  'policy.read',
  'policy.edit',
  'policy.publish',
  'knowledge.edit',
  'leads.edit',
  'leads.import',
  'leads.export',
  'leads.erase',
  'members.manage',
  'channels.manage',
  'settings.manage',
  'api_keys.manage',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const AGENT: readonly Permission[] = [
  'conversation.read',
  'conversation.reply',
  'conversation.assign',
  'handoff.accept',
  'metrics.read_own',
  'policy.read',
  'leads.edit',
];

const MANAGER: readonly Permission[] = [
  ...AGENT,
  'handoff.override_capacity',
  'handoff.act_for_owner',
  'metrics.read_all',
  'policy.edit',
  'policy.publish',
  'knowledge.edit',
  'leads.import',
  'leads.export',
  'leads.erase',
  'members.manage',
  'channels.manage',
  'settings.manage',
];

const ALLOWED: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  agent: new Set(AGENT),
  manager: new Set(MANAGER),
  owner: new Set(PERMISSIONS),
};

/** Whether a member in this role may do this. */
export function can(role: Role, permission: Permission): boolean {
  return ALLOWED[role].has(permission);
}
