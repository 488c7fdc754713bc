import { expect, test } from 'vitest';
import type { Member } from '../../contracts/api/team';
import { byPresence, staffingInWords } from './presence-words';

function member(name: string, presence: Member['presence'], load: number, left = false): Member {
  return {
    id: `0198a000-0000-7000-8000-${name.padStart(12, '0')}`,
    name,
    title: null,
    email: `${name}@acme.test`,
    role: 'agent',
    presence,
    wrapUpUntil: null,
    capacity: 3,
    load,
    skills: [],
    languages: [],
    teams: [],
    deactivatedAt: left ? '2026-11-01T00:00:00.000Z' : null,
  };
}

test('who can help now comes first, those who left come last', () => {
  const members = [
    member('d', 'offline', 0),
    member('c', 'online', 0, true),
    member('b', 'away', 0),
    member('z', 'online', 0),
    member('a', 'online', 0),
  ];
  expect(byPresence(members).map(({ name }) => name)).toEqual(['a', 'z', 'b', 'd', 'c']);
});

test('room is what those online can still take, and nobody has less than none', () => {
  const members = [member('a', 'online', 1), member('b', 'online', 5), member('c', 'away', 0)];
  expect(staffingInWords(members)).toBe('2 of 3 online with room for 2 more');
  expect(staffingInWords([member('a', 'online', 3)])).toBe('1 of 1 online, all at capacity');
  expect(staffingInWords([member('a', 'offline', 0), member('b', 'online', 0, true)])).toBe('0 of 1 online');
});
