import { describe, expect, it } from 'vitest';
import {
  conversation,
  DAY,
  engaged,
  feedback,
  later,
  MINUTE,
  rating,
  records,
  resolved,
  secondWait,
  unanswered,
  waiting,
  won,
} from './metrics.fixture';
import type { EpisodeRecord } from './records';
import { viewAt } from './view-at';

function episodeAt(episode: EpisodeRecord, seconds: number): EpisodeRecord | undefined {
  return viewAt(records({ episodes: [episode] }), later(seconds)).episodes[0];
}

describe('an episode as it stood at a moment', () => {
  // Accepted after 10 s, packet opened after 12 s, answered after 40 s, resolved after 600 s.
  const episode = resolved('1', 'a', { reopenedAt: later(DAY) });

  it('does not exist before its request', () => {
    expect(episodeAt(episode, -1)).toBeUndefined();
  });

  it('waits, without owner, before its acceptance', () => {
    expect(episodeAt(episode, 9)).toEqual(waiting('1', 'a'));
  });

  it('is accepted before its first answer', () => {
    expect(episodeAt(episode, 11)).toEqual(
      waiting('1', 'a', {
        status: 'accepted',
        ownerMemberId: 'maya',
        acceptedAt: later(10),
        packetComplete: true,
      }),
    );
  });

  it('is engaged before its end', () => {
    expect(episodeAt(episode, 599)).toEqual(engaged('1', 'a'));
  });

  it('is resolved, and not yet reopened, after its end', () => {
    expect(episodeAt(episode, 600)).toEqual(resolved('1', 'a'));
  });

  it('is as it is after the last event', () => {
    expect(episodeAt(episode, DAY)).toBe(episode);
  });

  it('waits again when it ended unanswered later', () => {
    expect(episodeAt(unanswered('1', 'a', 'abandoned'), 299)).toEqual(waiting('1', 'a'));
  });

  it('keeps the end of an episode that was given up after the person was lost', () => {
    const lost = waiting('1', 'a', { status: 'queued', engagedAt: later(40) });
    expect(episodeAt(lost, 50)).toBe(lost);
  });
});

describe('the other rows as they stood at a moment', () => {
  const rows = records({
    conversations: [
      conversation('early'),
      conversation('late', { firstVisitorMessageAt: later(DAY) }),
      conversation('opened early', { openedAt: later(0), firstVisitorMessageAt: later(DAY) }),
    ],
    ratings: [rating('r1', '1', 5, later(MINUTE)), rating('r2', '1', 1, later(DAY))],
    feedback: [feedback('f1', '1', { at: later(DAY) })],
    conversions: [won('w1', 'lead', later(MINUTE)), won('w2', 'lead', later(DAY))],
    secondWaits: [secondWait('s1', '1', later(MINUTE), later(DAY)), secondWait('s2', '1', later(DAY), null)],
  });
  const seen = viewAt(rows, later(2 * MINUTE));

  it('hold nothing that came later', () => {
    expect(seen.ratings.map(({ id }) => id)).toEqual(['r1']);
    expect(seen.feedback).toEqual([]);
    expect(seen.conversions.map(({ id }) => id)).toEqual(['w1']);
    expect(seen.secondWaits).toEqual([secondWait('s1', '1', later(MINUTE), null)]);
  });

  it('know nothing of a conversation that was opened later, and only of the opening when its first message came later', () => {
    expect(seen.conversations.map(({ id, firstVisitorMessageAt }) => [id, firstVisitorMessageAt])).toEqual([
      ['early', later(0)],
      ['opened early', null],
    ]);
  });
});
