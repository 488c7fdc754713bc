import { describe, expect, it } from 'vitest';
import { ANA, at, NOW, offered, planFor, planWith, queued } from '../handoff.fixture';

describe('a long wait', () => {
  it('is spoken of again and again', () => {
    const handoff = queued();
    expect(planFor(handoff, { type: 'still_waiting' })).toEqual(
      planWith(handoff, {
        timers: { cancel: [], schedule: [{ kind: 'still_waiting', dueAt: at(250) }] },
        tell: ['stillWaiting'],
      }),
    );
  });

  it('brings in another team and the router', () => {
    const handoff = queued({ passedMemberIds: [ANA] });
    expect(planFor(handoff, { type: 'overflow', toTeamId: 'team-backup' })).toEqual(
      planWith(handoff, {
        set: { teamId: 'team-backup' },
        events: [
          {
            kind: 'overflowed',
            from: 'queued',
            to: 'queued',
            actor: { kind: 'timer' },
            at: NOW,
            data: { fromTeamId: 'team-sales', toTeamId: 'team-backup' },
          },
        ],
        runRouter: true,
      }),
    );
  });

  it('does not take back an offer that runs', () => {
    const plan = planFor(offered(), { type: 'overflow', toTeamId: 'team-backup' });
    expect(plan.set).toEqual({ teamId: 'team-backup' });
    expect(plan.capacity).toEqual({ taken: null, freed: null });
    expect(plan.runRouter).toBe(false);
  });
});
