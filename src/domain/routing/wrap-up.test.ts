import { describe, expect, it } from 'vitest';
import { isWrappingUp, wrapUpAfter } from './wrap-up';

const NOW = new Date('2026-03-02T10:00:00Z');
const OWN = { ownerMemberId: 'ana', actorMemberId: 'ana', endedBy: 'agent' } as const;
const PUSH = { routingMode: 'push', teamSeconds: null, orgSeconds: 45 } as const;

describe('the wrap-up time after an episode', () => {
  it('is the organisation’s unless the team has its own, and none where the team says 0', () => {
    expect(wrapUpAfter(OWN, PUSH, NOW)).toEqual(new Date('2026-03-02T10:00:45Z'));
    expect(wrapUpAfter(OWN, { ...PUSH, teamSeconds: 120 }, NOW)).toEqual(new Date('2026-03-02T10:02:00Z'));
    expect(wrapUpAfter(OWN, { ...PUSH, teamSeconds: 0 }, NOW)).toBeNull();
    expect(wrapUpAfter(OWN, { ...PUSH, orgSeconds: 0 }, NOW)).toBeNull();
  });

  it('does not run where agents take conversations themselves', () => {
    expect(wrapUpAfter(OWN, { ...PUSH, routingMode: 'pull' }, NOW)).toBeNull();
  });

  it('does not run for an owner who did not end it', () => {
    const by = (part: Partial<Parameters<typeof wrapUpAfter>[0]>) =>
      wrapUpAfter({ ...OWN, ...part }, PUSH, NOW);
    expect(by({ actorMemberId: 'mira' })).toBeNull();
    expect(by({ actorMemberId: null, endedBy: 'timer' })).toBeNull();
    expect(by({ endedBy: 'visitor' })).toBeNull();
    expect(by({ ownerMemberId: null, actorMemberId: null })).toBeNull();
  });

  it('is over at its very end', () => {
    expect(isWrappingUp(new Date(NOW.getTime() + 1), NOW)).toBe(true);
    expect(isWrappingUp(NOW, NOW)).toBe(false);
    expect(isWrappingUp(null, NOW)).toBe(false);
  });
});
