import { describe, expect, it } from 'vitest';
import {
  type AgentChoicePolicy,
  type Candidate,
  chooseAgent,
  choosePrevious,
  type EpisodeToRoute,
} from './choose-agent';

const NOW = new Date('2026-03-02T10:00:00Z');
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);

function candidate(memberId: string, overrides: Partial<Candidate> = {}): Candidate {
  return {
    memberId,
    presence: 'online',
    lastSeenAt: ago(5),
    wrapUpUntil: null,
    teamIds: ['sales'],
    skills: [],
    openCount: 0,
    capacity: 4,
    lastAssignedAt: null,
    lastActiveAt: null,
    ...overrides,
  };
}

const EPISODE: EpisodeToRoute = {
  teamId: 'sales',
  skill: null,
  preferredMemberId: null,
  passedMemberIds: [],
  lastPassedAt: null,
  leadOwnerMemberId: null,
  lost: null,
};

const POLICY: AgentChoicePolicy = { strategy: 'round_robin', reofferAfterAllPassedSeconds: 60 };

/** The same whatever order the candidates come in. */
function choose(
  candidates: readonly Candidate[],
  episode: Partial<EpisodeToRoute> = {},
  strategy: AgentChoicePolicy['strategy'] = 'round_robin',
) {
  const full = { ...EPISODE, ...episode };
  const policy = { ...POLICY, strategy };
  const choice = chooseAgent(candidates, full, policy, NOW);
  expect(chooseAgent(candidates.toReversed(), full, policy, NOW)).toEqual(choice);
  return choice;
}

describe('strategies', () => {
  it('round robin asks whoever was given something longest ago, newcomers first', () => {
    const ana = candidate('ana', { lastAssignedAt: ago(10) });
    const ben = candidate('ben', { lastAssignedAt: ago(500), openCount: 3 });
    const newcomer = candidate('zoe');
    const turn = (memberId: string) => ({ kind: 'offer', memberId, because: 'round_robin' });
    expect(choose([ana, ben])).toEqual(turn('ben'));
    expect(choose([ana, ben, newcomer])).toEqual(turn('zoe'));
    expect(choose([candidate('ben'), candidate('ana')])).toEqual(turn('ana'));
  });

  it('least busy compares the share of the capacity in use, then takes turns', () => {
    const ana = candidate('ana', { openCount: 2, capacity: 8, lastAssignedAt: ago(1) });
    const ben = candidate('ben', { openCount: 1, capacity: 2 });
    const carl = candidate('carl', { openCount: 1, capacity: 4, lastAssignedAt: ago(60) });
    expect(choose([ana, ben], {}, 'least_busy')).toMatchObject({ memberId: 'ana' });
    expect(choose([ana, ben, carl], {}, 'least_busy')).toMatchObject({ memberId: 'carl' });
  });

  it('longest idle prefers agents with nothing open, then the longest pause', () => {
    const busy = candidate('ana', { openCount: 1, lastActiveAt: ago(9000) });
    const ben = candidate('ben', { lastActiveAt: ago(30) });
    const carl = candidate('carl', { lastActiveAt: ago(300) });
    expect(choose([busy, ben, carl], {}, 'longest_idle')).toMatchObject({ memberId: 'carl' });
    expect(choose([busy, ben], {}, 'longest_idle')).toMatchObject({ memberId: 'ben' });
  });

  it('lead owner first takes turns when the owner cannot', () => {
    const ana = candidate('ana');
    const owner = candidate('ben', { lastAssignedAt: ago(1) });
    const episode = { leadOwnerMemberId: 'ben' };
    expect(choose([ana, owner], episode, 'lead_owner_first')).toEqual({
      kind: 'offer',
      memberId: 'ben',
      because: 'lead_owner_first',
    });
    const away = { ...owner, presence: 'away' } as const;
    expect(choose([ana, away], episode, 'lead_owner_first')).toMatchObject({ memberId: 'ana' });
    expect(choose([ana, owner], episode, 'round_robin')).toMatchObject({ memberId: 'ana' });
  });
});

describe('where agents take conversations themselves', () => {
  const previous = { preferredMemberId: 'ben' };
  const ask = (candidates: readonly Candidate[], episode: Partial<EpisodeToRoute>) =>
    choosePrevious(candidates, { ...EPISODE, ...episode }, POLICY, NOW);

  it('only the previous agent is asked, and once', () => {
    const both = [candidate('ana'), candidate('ben', { lastAssignedAt: ago(1) })];
    expect(ask(both, previous)).toEqual({ kind: 'offer', memberId: 'ben', because: 'previous_agent' });
    expect(ask(both, { ...previous, passedMemberIds: ['ben'] }).kind).toBe('nobody');
    expect(ask(both, {}).kind).toBe('nobody');
    expect(ask([candidate('ana'), candidate('ben', { presence: 'away' })], previous).kind).toBe('nobody');
    expect(ask([candidate('ben', { openCount: 4 })], previous).kind).toBe('nobody');
  });
});

describe('who is eligible', () => {
  it('never somebody who wraps up, until that time is over; that counts as busy', () => {
    const ana = candidate('ana', { wrapUpUntil: new Date(NOW.getTime() + 1) });
    expect(choose([ana])).toEqual({ kind: 'nobody', cause: 'all_busy' });
    expect(choose([ana, candidate('ben', { lastAssignedAt: ago(1) })])).toMatchObject({ memberId: 'ben' });
    expect(choose([{ ...ana, wrapUpUntil: NOW }])).toMatchObject({ memberId: 'ana' });
  });

  it('never whoever was just lost while holding it, though presence lasts longer; again once they were seen', () => {
    const lost = { memberId: 'ana', at: ago(2) };
    const silent = candidate('ana', { lastSeenAt: ago(62) });
    expect(choose([silent], { lost })).toEqual({ kind: 'nobody', cause: 'nobody_online' });
    expect(choose([silent, candidate('ben', { openCount: 4 })], { lost })).toEqual({
      kind: 'nobody',
      cause: 'all_busy',
    });
    expect(choose([{ ...silent, lastSeenAt: ago(1) }], { lost })).toMatchObject({ memberId: 'ana' });
    expect(choose([silent], { lost: { ...lost, memberId: 'ben' } })).toMatchObject({ memberId: 'ana' });
  });

  it('never somebody away or offline, of another team or without room', () => {
    const cases = [
      candidate('ana', { presence: 'away' }),
      candidate('ana', { presence: 'offline' }),
      candidate('ana', { teamIds: ['support'] }),
      candidate('ana', { skills: ['german'], openCount: 4 }),
      candidate('ana', { skills: ['german'], openCount: 5 }),
      candidate('ana', { skills: ['german'], capacity: 0 }),
    ];
    for (const ana of cases) expect(choose([ana], { skill: 'german' }).kind).toBe('nobody');
    expect(choose([candidate('ana', { skills: ['german'] })], { skill: 'german' }).kind).toBe('offer');
  });

  it('has the skill, busy or not, and is anybody of the team only while nobody with the skill is there', () => {
    const ana = candidate('ana');
    const ben = candidate('ben', { skills: ['german'], lastAssignedAt: ago(1) });
    const german = { skill: 'german' };
    expect(choose([ana, ben], german)).toMatchObject({ memberId: 'ben' });
    expect(choose([ana, { ...ben, openCount: 4 }], german)).toEqual({ kind: 'nobody', cause: 'all_busy' });
    expect(choose([ana, { ...ben, presence: 'away' }], german)).toMatchObject({ memberId: 'ana' });
    const elsewhere = candidate('zoe', { teamIds: ['support'] });
    expect(choose([elsewhere], german)).toEqual({ kind: 'nobody', cause: 'nobody_online' });
  });

  it('says whether waiting for a free place makes sense', () => {
    const away = candidate('ana', { presence: 'away' });
    const full = candidate('ben', { openCount: 4 });
    expect(choose([away])).toEqual({ kind: 'nobody', cause: 'nobody_online' });
    expect(choose([away, full])).toEqual({ kind: 'nobody', cause: 'all_busy' });
    expect(choose([])).toEqual({ kind: 'nobody', cause: 'nobody_online' });
  });

  it('is anybody when the episode has no team', () => {
    expect(choose([candidate('ana', { teamIds: [] })], { teamId: null })).toMatchObject({ memberId: 'ana' });
  });
});

describe('the previous agent', () => {
  const ana = candidate('ana');
  const ben = candidate('ben', { lastAssignedAt: ago(1) });

  it('comes first in a reopened conversation', () => {
    expect(choose([ana, ben], { preferredMemberId: 'ben' })).toEqual({
      kind: 'offer',
      memberId: 'ben',
      because: 'previous_agent',
    });
  });

  it('is passed over once they let it pass, or when they have no room', () => {
    const passed = { preferredMemberId: 'ben', passedMemberIds: ['ben'], lastPassedAt: ago(900) };
    expect(choose([ana, ben], passed)).toMatchObject({ memberId: 'ana' });
    expect(choose([ana, { ...ben, openCount: 4 }], { preferredMemberId: 'ben' })).toMatchObject({
      memberId: 'ana',
    });
  });
});

describe('those who let it pass', () => {
  const ana = candidate('ana');
  const ben = candidate('ben', { lastAssignedAt: ago(1) });

  it('are not asked while another is eligible, however long ago it was', () => {
    expect(choose([ana, ben], { passedMemberIds: ['ana'], lastPassedAt: ago(9000) })).toMatchObject({
      memberId: 'ben',
    });
  });

  it('are asked again after a minute when all have passed, the first one first', () => {
    const passed = (seconds: number) => ({ passedMemberIds: ['ben', 'ana'], lastPassedAt: ago(seconds) });
    expect(choose([ana, ben], passed(59))).toEqual({ kind: 'wait', until: new Date(NOW.getTime() + 1000) });
    expect(choose([ana, ben], passed(60))).toEqual({
      kind: 'offer',
      memberId: 'ben',
      because: 'asked_again',
    });
    const benIsAway = { ...ben, presence: 'away' } as const;
    expect(choose([ana, benIsAway], passed(60))).toMatchObject({ memberId: 'ana' });
  });

  it('stand back for somebody who comes online meanwhile', () => {
    const zoe = candidate('zoe', { lastAssignedAt: ago(0) });
    const passed = { passedMemberIds: ['ana', 'ben'], lastPassedAt: ago(5) };
    expect(choose([ana, ben, zoe], passed)).toMatchObject({ memberId: 'zoe' });
  });
});
