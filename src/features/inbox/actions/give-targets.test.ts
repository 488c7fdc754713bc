import { describe, expect, it } from 'vitest';
import type { Member, Team } from '../../../contracts/api/team';
import { LIAM, MAYA } from '../state/conversation.fixture';
import { giveTargets } from './give-targets';

const member = (person: { id: string; name: string }, part: Partial<Member> = {}): Member => ({
  ...person,
  title: null,
  email: `${person.name}@acme.test`,
  role: 'agent',
  presence: 'online',
  wrapUpUntil: null,
  capacity: 5,
  load: 0,
  skills: [],
  languages: [],
  teams: [],
  deactivatedAt: null,
  ...part,
});
const team = (id: string, name: string, onlineCount: number): Team => ({
  id,
  name,
  routingMode: 'pull',
  strategy: null,
  overflow: null,
  hours: null,
  wrapUpSeconds: null,
  memberIds: [],
  onlineCount,
  openHandoffs: 0,
});
const context = { ownMemberId: MAYA.id, holderId: null, queueTeamId: null };
const say = (targets: ReturnType<typeof giveTargets>) =>
  targets.map(({ name, hint, unavailable }) => [name, hint, unavailable]);

describe('whom a conversation can be given to', () => {
  it('is led by those who can take it, the least busy first', () => {
    const members = [
      member({ id: '1', name: 'Zoe' }, { load: 1 }),
      member({ id: '2', name: 'Ada' }, { presence: 'offline' }),
      member(LIAM, { load: 3 }),
      member({ id: '3', name: 'Bob' }, { load: 5 }),
      member({ id: '4', name: 'Cy' }, { presence: 'away' }),
      member({ id: '5', name: 'Dee' }, { wrapUpUntil: '2099-01-01T00:00:00Z' }),
    ];
    expect(say(giveTargets(members, [team('t1', 'Support', 0), team('t2', 'Sales', 2)], context))).toEqual([
      ['Sales', '2 online', null],
      ['Support', '0 online', 'Nobody online'],
      ['Zoe', '1 of 5', null],
      ['Liam Novak', '3 of 5', null],
      ['Ada', '0 of 5', 'Offline'],
      ['Cy', '0 of 5', 'Away'],
      ['Dee', '0 of 5', 'Wrapping up'],
      ['Bob', '5 of 5', 'Full'],
    ]);
  });

  it('is neither who has it nor the queue it waits in nor oneself, and never who has left', () => {
    const members = [
      member(MAYA),
      member(LIAM),
      member({ id: '9', name: 'Gone' }, { deactivatedAt: '2026-01-01' }),
    ];
    const targets = giveTargets(members, [team('t1', 'Sales', 2)], {
      ownMemberId: MAYA.id,
      holderId: LIAM.id,
      queueTeamId: 't1',
    });
    expect(say(targets)).toEqual([
      ['Sales', '2 online', 'Waits there already'],
      ['Liam Novak', '0 of 5', 'Has it already'],
      ['Maya Chen (you)', '0 of 5', 'Use Accept instead'],
    ]);
  });
});
