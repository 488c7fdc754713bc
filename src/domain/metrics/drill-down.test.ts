import { describe, expect, it } from 'vitest';
import { type DrillDownTarget, drillDown } from './drill-down';
import {
  context,
  conversation,
  DAY,
  HOUR,
  later,
  query,
  records,
  resolved,
  secondWait,
  unanswered,
} from './metrics.fixture';

const rows = records({
  conversations: [
    conversation('a'),
    conversation('b', { firstVisitorMessageAt: later(DAY) }),
    conversation('c'),
    conversation('last week', { firstVisitorMessageAt: later(-7 * DAY) }),
  ],
  episodes: [
    resolved('a1', 'a'),
    unanswered('a2', 'a', 'unserved', { requestedAt: later(HOUR) }),
    resolved('b1', 'b', { ownerMemberId: 'liam', requestedAt: later(DAY) }),
    resolved('l1', 'last week', { requestedAt: later(-7 * DAY) }),
  ],
  secondWaits: [secondWait('w1', 'a1', later(100), later(150)), secondWait('w2', 'a1', later(200), null)],
});

function listed(target: Partial<DrillDownTarget>): string[] {
  const items = drillDown(rows, query({ compare: 'previous' }), context(), {
    figure: 'transferRate',
    part: 'denominator',
    period: 'current',
    point: null,
    row: null,
    ...target,
  });
  return items.map(({ conversationId, handoffId }) =>
    handoffId === null ? conversationId : `${conversationId}/${handoffId}`,
  );
}

describe('the list behind a number', () => {
  it('holds conversations where the figure counts conversations', () => {
    expect(listed({ part: 'denominator' })).toEqual(['a', 'b', 'c']);
    expect(listed({ part: 'numerator' })).toEqual(['a', 'b']);
    expect(listed({ part: 'notCounted' })).toEqual(['c']);
  });

  it('holds handoffs where the figure counts handoffs', () => {
    expect(listed({ figure: 'unansweredShare', part: 'numerator' })).toEqual(['a/a2']);
    expect(listed({ figure: 'responseTime' })).toEqual(['a/a1', 'b/b1']);
    expect(listed({ figure: 'endedUnserved' })).toEqual(['a/a2']);
  });

  it('names a handoff once for each of its second waits', () => {
    expect(listed({ figure: 'unansweredSecondWaitShare', part: 'denominator' })).toEqual(['a/a1', 'a/a1']);
    expect(listed({ figure: 'unansweredSecondWaitShare', part: 'notCounted' })).toEqual(['a/a1']);
  });

  it('narrows to one day, one row, or the period before', () => {
    expect(listed({ point: '2026-03-03' })).toEqual(['b']);
    expect(listed({ figure: 'responseTime', row: { dimension: 'member', key: 'liam' } })).toEqual(['b/b1']);
    expect(listed({ figure: 'unansweredShare', row: { dimension: 'member', key: null } })).toEqual(['a/a2']);
    expect(
      listed({
        figure: 'episodes',
        point: '2026-03-02',
        row: { dimension: 'reason', key: 'visitor_request' },
      }),
    ).toEqual(['a/a1', 'a/a2']);
    expect(listed({ period: 'previous' })).toEqual(['last week']);
  });

  it('is empty where there is nothing, or no meaning', () => {
    expect(listed({ point: '2026-04-01' })).toEqual([]);
    expect(listed({ row: { dimension: 'member', key: 'nobody known' } })).toEqual([]);
    expect(listed({ figure: 'transferRate', row: { dimension: 'member', key: 'maya' } })).toEqual([]);
  });
});
