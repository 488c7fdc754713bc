import { describe, expect, it } from 'vitest';
import { API_KEY_SCOPES, grantableScopes, scopesAllow } from './api-key-scopes';
import { type MemberChange, memberChangeRefusal } from './member-changes';
import { can, PERMISSIONS } from './permissions';
import { ROLES, type Role } from './roles';

const allowed = (role: Role) => PERMISSIONS.filter((permission) => can(role, permission));

describe('roles', () => {
  it('let agents work with conversations and leads and see their own numbers', () => {
    expect(allowed('agent')).toEqual([
      'conversation.read',
      'conversation.reply',
      'conversation.assign',
      'handoff.accept',
      'metrics.read_own',
      'policy.read',
      'leads.edit',
    ]);
  });

  it('let managers do everything but make API keys', () => {
    expect(PERMISSIONS.filter((permission) => !can('manager', permission))).toEqual(['api_keys.manage']);
  });

  it('let owners do everything', () => {
    expect(allowed('owner')).toEqual([...PERMISSIONS]);
  });
});

describe('scopes of API keys', () => {
  it('are the permissions that need no person', () => {
    expect(PERMISSIONS.filter((permission) => !API_KEY_SCOPES.includes(permission))).toEqual([
      'handoff.accept',
      'handoff.override_capacity',
      'handoff.act_for_owner',
      'metrics.read_own',
      'api_keys.manage',
    ]);
  });

  it('allow what they name and reading what they may write', () => {
    const allows = (...scopes: string[]) =>
      PERMISSIONS.filter((permission) => scopesAllow(scopes, permission));
    expect(allows()).toEqual([]);
    expect(allows('leads.edit')).toEqual(['leads.edit']);
    expect(allows('conversation.reply')).toEqual(['conversation.read', 'conversation.reply']);
    expect(allows('policy.publish')).toEqual(['policy.read', 'policy.edit', 'policy.publish']);
    expect(allows('policy.edit', 'metrics.read_all')).toEqual([
      'metrics.read_all',
      'policy.read',
      'policy.edit',
    ]);
  });

  it('allow nothing by words that are no scopes', () => {
    const words = ['handoff.accept', 'api_keys.manage', '*', 'everything', ''];
    expect(PERMISSIONS.filter((permission) => scopesAllow(words, permission))).toEqual([]);
  });

  it('are given by owners only', () => {
    expect(grantableScopes('owner')).toEqual(API_KEY_SCOPES);
    expect(grantableScopes('manager')).toEqual([]);
    expect(grantableScopes('agent')).toEqual([]);
  });
});

describe('changing members', () => {
  const deactivate: MemberChange = { kind: 'deactivate' };
  const to = (role: Role): MemberChange => ({ kind: 'role', to: role });

  it('is not for agents', () => {
    for (const role of ROLES) expect(memberChangeRefusal('agent', role, deactivate, 2)).toBe('forbidden');
  });

  it('by managers stops at owners', () => {
    expect(memberChangeRefusal('manager', 'agent', to('manager'), 1)).toBe(null);
    expect(memberChangeRefusal('manager', 'manager', deactivate, 1)).toBe(null);
    expect(memberChangeRefusal('manager', 'agent', to('owner'), 1)).toBe('forbidden');
    expect(memberChangeRefusal('manager', 'owner', to('agent'), 2)).toBe('forbidden');
    expect(memberChangeRefusal('manager', 'owner', deactivate, 2)).toBe('forbidden');
  });

  it('keeps the last owner', () => {
    expect(memberChangeRefusal('owner', 'owner', deactivate, 0)).toBe('last_owner');
    expect(memberChangeRefusal('owner', 'owner', to('manager'), 0)).toBe('last_owner');
    expect(memberChangeRefusal('owner', 'owner', to('owner'), 0)).toBe(null);
    expect(memberChangeRefusal('owner', 'owner', deactivate, 1)).toBe(null);
    expect(memberChangeRefusal('owner', 'agent', to('owner'), 0)).toBe(null);
  });
});
