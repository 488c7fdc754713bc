import { can, PERMISSIONS, type Permission } from './permissions';
import type { Role } from './roles';

/** What only a person can do: a key owns no conversation, has no numbers of its own and makes no other keys. */
const FOR_PEOPLE_ONLY: readonly Permission[] = [
  'handoff.accept',
  'handoff.override_capacity',
  'handoff.act_for_owner',
  'metrics.read_own',
  'api_keys.manage',
];

/** A scope is a permission's name; these are the ones a key may carry. */
export const API_KEY_SCOPES: readonly Permission[] = PERMISSIONS.filter(
  (permission) => !FOR_PEOPLE_ONLY.includes(permission),
);

/** Whoever may write something may read it. */
const INCLUDES: Readonly<Partial<Record<Permission, readonly Permission[]>>> = {
  'conversation.reply': ['conversation.read'],
  'conversation.assign': ['conversation.read'],
  'policy.edit': ['policy.read'],
  'policy.publish': ['policy.read', 'policy.edit'],
};

/**
 * Whether an API key may do this.
 *
 * @param scopes as stored with the key; words that are no scopes any more allow nothing
 */
export function scopesAllow(scopes: readonly string[], permission: Permission): boolean {
  return API_KEY_SCOPES.some(
    (scope) =>
      scopes.includes(scope) && (scope === permission || (INCLUDES[scope] ?? []).includes(permission)),
  );
}

/** The scopes that a member in this role may give to a key: never more than they may do themselves. */
export function grantableScopes(role: Role): readonly Permission[] {
  return can(role, 'api_keys.manage') ? API_KEY_SCOPES.filter((scope) => can(role, scope)) : [];
}
