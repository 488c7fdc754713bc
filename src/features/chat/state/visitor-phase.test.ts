import { describe, expect, it } from 'vitest';
import type { VisitorConversation, VisitorHandoff } from '../../../contracts/api/chat';
import { dismissalKey, isPassing, visitorPhase, withoutNotice } from './visitor-phase';

const H1 = '0198a000-0000-7000-8000-000000000001';
const START = Date.parse('2026-03-01T10:00:00Z');
const at = (seconds: number) => new Date(START + seconds * 1_000).toISOString();
const maya = { name: 'Maya Chen', team: 'Sales' };

const waiting = (part: Partial<VisitorHandoff> = {}) =>
  conversation({
    status: 'waiting',
    handoff: {
      id: H1,
      status: 'queued',
      position: 2,
      estimatedWaitSeconds: 120,
      agent: null,
      waitingSince: at(0),
      queuedAt: at(0),
      stillWaitingSeconds: 60,
      change: null,
      ...part,
    },
  });
const withPerson = (status: 'accepted' | 'engaged', part: Partial<VisitorHandoff> = {}) =>
  conversation({
    status: 'human',
    handoff: { id: H1, status, position: null, estimatedWaitSeconds: null, agent: maya, ...part },
  });
function conversation(part: Partial<VisitorConversation> = {}): VisitorConversation {
  return {
    id: '0198a000-0000-7000-8000-00000000000c',
    status: 'bot',
    lastSeq: 4,
    handoff: null,
    lastHandoff: null,
    csat: null,
    teamReadSeq: 0,
    visitorReadSeq: 0,
    ...part,
  };
}
const ended = (
  last: Partial<NonNullable<VisitorConversation['lastHandoff']>>,
  part: Partial<VisitorConversation> = {},
) => conversation({ lastHandoff: { id: H1, status: 'resolved', ...last }, ...part });

/** The phase so many seconds after ten o'clock by the server's clock. */
const phaseOf = (shown: VisitorConversation | null, seconds = 1, asking = false) =>
  visitorPhase(shown, { now: START + seconds * 1_000, asking });
const wait = { position: 2, seconds: 120 };

describe('what the visitor is told', () => {
  it('is nothing about people while the bot talks', () => {
    expect(phaseOf(null)).toEqual({ kind: 'bot' });
    expect(phaseOf(conversation())).toEqual({ kind: 'bot' });
  });

  it('is that a person was asked for, before the server answered', () => {
    expect(phaseOf(conversation(), 1, true)).toEqual({ kind: 'asked' });
    expect(phaseOf(waiting(), 1, true).kind).toBe('queued');
  });

  it('is the place in the queue and the expected wait, offered to somebody or not', () => {
    expect(phaseOf(waiting())).toEqual({ kind: 'queued', wait });
    expect(phaseOf(waiting({ status: 'offered', position: 1, estimatedWaitSeconds: null }))).toEqual({
      kind: 'queued',
      wait: { position: 1, seconds: null },
    });
  });

  it('is a word each time that the policy’s seconds have passed in this stretch', () => {
    expect(phaseOf(waiting(), 59.9).kind).toBe('queued');
    expect(phaseOf(waiting(), 60)).toEqual({
      kind: 'still_waiting',
      wait,
      waitedSeconds: 60,
      round: 1,
      instead: { kind: 'queued', wait },
    });
    expect(phaseOf(waiting(), 125)).toMatchObject({ kind: 'still_waiting', round: 2 });
    expect(phaseOf(waiting({ stillWaitingSeconds: 300 }), 125).kind).toBe('queued');
  });

  it('counts what was waited before, and the word from this stretch', () => {
    const again = waiting({
      queuedAt: at(100),
      change: { kind: 'dropped', formerAgent: 'Maya Chen' },
    });
    expect(phaseOf(again, 150)).toEqual({ kind: 'dropped', name: 'Maya Chen', wait });
    expect(phaseOf(again, 170)).toMatchObject({
      kind: 'still_waiting',
      waitedSeconds: 170,
      round: 1,
      instead: { kind: 'dropped' },
    });
  });

  it('is that the conversation was passed on, by whom if somebody had it', () => {
    const change = { kind: 'transferred', formerAgent: 'Maya Chen' } as const;
    expect(phaseOf(waiting({ change }))).toEqual({ kind: 'transferred', name: 'Maya Chen', wait });
    expect(phaseOf(waiting({ change: { ...change, formerAgent: null } }))).toMatchObject({ name: null });
  });

  it('is who joined and for whom, then nothing more once that person speaks', () => {
    const person = { name: 'Maya Chen', title: null, team: 'Sales' };
    expect(phaseOf(withPerson('accepted'))).toEqual({ kind: 'joined', ...person, former: null });
    const change = { kind: 'dropped', formerAgent: 'Liam Novak' } as const;
    expect(phaseOf(withPerson('accepted', { change }))).toMatchObject({ former: 'Liam Novak' });
    expect(phaseOf(withPerson('engaged'))).toEqual({ kind: 'engaged', ...person });
  });

  it('is that the bot is back, or the wish taken back, until the visitor writes', () => {
    for (const status of ['returned', 'cancelled'] as const) {
      expect(phaseOf(ended({ status }))).toEqual({ kind: status });
      expect(phaseOf(ended({ status, writtenSince: true }))).toEqual({ kind: 'bot' });
    }
  });

  it('is when people are back, then that they are, or that nobody could come', () => {
    const closed = ended({ status: 'unserved', unservedCause: 'out_of_hours' }, { backAt: at(60) });
    expect(phaseOf(closed)).toEqual({ kind: 'out_of_hours', backAt: at(60) });
    expect(phaseOf(closed, 61)).toEqual({ kind: 'back' });
    expect(phaseOf({ ...closed, backAt: null })).toEqual({ kind: 'back' });
    expect(phaseOf(ended({ status: 'unserved', unservedCause: 'max_wait' }))).toEqual({ kind: 'nobody' });
    const evening = ended({ status: 'unserved', unservedCause: 'max_wait' }, { backAt: at(60) });
    expect(phaseOf(evening)).toEqual({ kind: 'out_of_hours', backAt: at(60) });
  });

  it('is what was promised, also after the visitor has written', () => {
    const promise = { kind: 'leave_contact', startsAt: null, dueAt: at(3_600) } as const;
    for (const status of ['unserved', 'cancelled'] as const)
      expect(phaseOf(ended({ status, writtenSince: true }, { promise }))).toEqual({ kind: 'promised' });
    expect(phaseOf({ ...waiting(), promise }).kind).toBe('queued');
  });

  it('is the question how it went, and the rating', () => {
    const csat = { handoffId: H1, agentName: 'Maya Chen', rating: null };
    const question = { kind: 'resolved', handoffId: H1, name: 'Maya Chen', rating: null };
    expect(phaseOf(ended({}, { status: 'closed', csat }))).toEqual(question);
    const rated = ended({}, { status: 'closed', csat: { ...csat, rating: 4 } });
    expect(phaseOf(rated)).toEqual({ ...question, rating: 4 });
    expect(phaseOf(conversation({ status: 'closed' }))).toEqual({ kind: 'closed' });
  });

  it('is that a closed conversation was opened again, until the visitor writes more', () => {
    expect(phaseOf(ended({ reopened: true }))).toEqual({ kind: 'reopened' });
    expect(phaseOf(ended({ reopened: true, writtenSince: true }))).toEqual({ kind: 'bot' });
  });
});

describe('putting a notice away', () => {
  it('is for this episode only', () => {
    const returned = ended({ status: 'returned' });
    expect(dismissalKey(phaseOf(returned), returned)).toBe(`returned:${H1}`);
    expect(withoutNotice(phaseOf(returned))).toEqual({ kind: 'bot' });
    expect(isPassing(phaseOf(returned))).toBe(true);
  });

  it('is for this round of waiting only, and leaves the place in the queue', () => {
    const phase = phaseOf(waiting(), 61);
    expect(dismissalKey(phase, waiting())).toBe(`still_waiting:${H1}:1`);
    expect(dismissalKey(phaseOf(waiting(), 121), waiting())).toBe(`still_waiting:${H1}:2`);
    expect(withoutNotice(phase)).toEqual({ kind: 'queued', wait });
    expect(isPassing(phase)).toBe(false);
  });

  it('leaves of a question about the past that the conversation is closed', () => {
    const csat = { handoffId: H1, agentName: 'Maya Chen', rating: 4 };
    const closed = ended({}, { status: 'closed', csat });
    expect(dismissalKey(phaseOf(closed), closed)).toBe(`resolved:${H1}`);
    expect(withoutNotice(phaseOf(closed))).toEqual({ kind: 'closed' });
  });

  it('is not possible for what still holds', () => {
    for (const shown of [waiting(), withPerson('accepted'), conversation({ status: 'closed' })])
      expect(dismissalKey(phaseOf(shown), shown)).toBeNull();
  });
});
