import type { Member } from '../../contracts/api/team';
import { ROLES, type Role } from '../../domain/access/roles';

export const PRESENCE_WORDS: Readonly<Record<Member['presence'], string>> = {
  online: 'Online',
  away: 'Away',
  offline: 'Offline',
};

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  owner: 'Owner',
  manager: 'Manager',
  agent: 'Agent',
};

/** Roles that somebody may give; only owners make owners. */
export function rolesFor(ownRole: Role): readonly { readonly value: Role; readonly label: string }[] {
  return ROLES.map((value) => ({
    value,
    label: ROLE_WORDS[value],
    disabled: value === 'owner' && ownRole !== 'owner',
  }));
}

const PRESENCE_ORDER = ['online', 'away', 'offline'] as const;

/** Who can help now comes first, then by name; those who left come last. */
export function byPresence(members: readonly Member[]): readonly Member[] {
  const rank = ({ deactivatedAt, presence }: Member) =>
    deactivatedAt === null ? PRESENCE_ORDER.indexOf(presence) : PRESENCE_ORDER.length;
  return members.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en'));
}

/** "2 of 4 online with room for 5 more": those who are there, and what they can still take. */
export function staffingInWords(members: readonly Member[]): string {
  const active = members.filter(({ deactivatedAt }) => deactivatedAt === null);
  const online = active.filter(({ presence }) => presence === 'online');
  const room = online.reduce((sum, { capacity, load }) => sum + Math.max(0, capacity - load), 0);
  const there = `${online.length} of ${active.length} online`;
  if (online.length === 0) return there;
  return room === 0 ? `${there}, all at capacity` : `${there} with room for ${room} more`;
}
