import { describe, expect, it } from 'vitest';
import {
  conversation,
  engaged,
  feedback,
  fraction,
  HOUR,
  later,
  MINUTE,
  resolved,
  totalsOf,
  unanswered,
  waiting,
} from '../metrics.fixture';
import type { EpisodeRecord, FeedbackRecord } from '../records';

function qualityOf(episodes: readonly EpisodeRecord[], answers: readonly FeedbackRecord[] = []) {
  return totalsOf({ conversations: [conversation('a')], episodes, feedback: answers });
}

describe('the qualified share', () => {
  const { rates, durations } = qualityOf([
    resolved('1', 'a', { outcome: 'qualified', endedAt: later(10 + 20 * MINUTE) }),
    resolved('2', 'a', { outcome: 'meeting_booked', endedAt: later(10 + 30 * MINUTE), snoozedSeconds: 600 }),
    resolved('3', 'a', { outcome: 'won', endedAt: later(10 + 10 * MINUTE) }),
    resolved('4', 'a', { outcome: 'lost', endedAt: later(10 + 5 * MINUTE) }),
    engaged('5', 'a'),
    unanswered('6', 'a', 'abandoned'),
  ]);

  it('is over all handoffs in which a person wrote, open ones pending', () => {
    expect(fraction(rates.qualifiedShare)).toBe('3 of 5');
    expect(rates.qualifiedShare?.pending).toBe(1);
  });

  it('comes with the agents’ time from acceptance to end, without snoozes', () => {
    expect(durations.qualifiedAgentTime).toMatchObject({ count: 3, total: 50 * MINUTE, median: 20 * MINUTE });
    expect(durations.agentTime).toMatchObject({ count: 4, total: 55 * MINUTE, pending: 1 });
  });
});

describe('context retention', () => {
  const { rates, counts } = qualityOf([
    engaged('1', 'a', { packetOpenedAt: later(40), reAsks: 0 }),
    engaged('2', 'a', { packetOpenedAt: later(41), packetComplete: false, reAsks: 2 }),
    engaged('3', 'a', { packetOpenedAt: null, reAsks: null }),
    waiting('4', 'a', { status: 'accepted', acceptedAt: later(5), packetComplete: true }),
    waiting('5', 'a'),
  ]);

  it('asks of every accepted handoff whether the packet was complete', () => {
    expect(fraction(rates.packetCompleteShare)).toBe('3 of 4');
  });

  it('asks of every answered handoff whether the packet was opened no later than the first reply', () => {
    expect(fraction(rates.packetOpenedShare)).toBe('1 of 3');
  });

  it('counts handoffs with repeated questions among those examined, and the questions', () => {
    expect(fraction(rates.reAskedShare)).toBe('1 of 2');
    expect(counts.reAsks).toBe(2);
  });
});

describe('agent feedback', () => {
  const { rates, counts } = qualityOf(
    [
      resolved('1', 'a'),
      resolved('2', 'a'),
      resolved('3', 'a'),
      engaged('4', 'a'),
      unanswered('5', 'a', 'unserved'),
    ],
    [
      feedback('f1', '1', { rightTime: 'early', at: later(HOUR) }),
      feedback('f2', '1', { rightTime: 'late', enoughContext: false, at: later(2 * HOUR) }),
      feedback('f3', '2', { rightTime: 'on_time', rightReason: null, enoughContext: true }),
    ],
  );

  it('is expected for every ended handoff that an agent held', () => {
    expect(fraction(rates.feedbackShare)).toBe('2 of 3');
  });

  it('takes the last answer about a handoff, and each question over those who answered it', () => {
    expect(fraction(rates.rightTimeShare)).toBe('1 of 2');
    expect(fraction(rates.rightReasonShare)).toBe('1 of 1');
    expect(fraction(rates.enoughContextShare)).toBe('1 of 2');
    expect(counts).toMatchObject({ feedbackEarly: 0, feedbackLate: 1 });
  });
});
