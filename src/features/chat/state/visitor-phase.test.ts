import { describe, expect, it } from 'vitest';
import type { VisitorConversation, VisitorHandoff } from '../../../contracts/api/chat';
import { followHandoff, type HandoffTrail } from './handoff-trail';
import { dismissalKey, visitorPhase } from './visitor-phase';

const H1 = '0198a000-0000-7000-8000-000000000001';
const H2 = '0198a000-0000-7000-8000-000000000002';
const maya = { name: 'Maya Chen' };
const liam = { name: 'Liam Okafor' };

const handoff = (part: Partial<VisitorHandoff>): VisitorHandoff => ({
  id: H1,
  status: 'queued',
  position: null,
  estimatedWaitSeconds: null,
  agent: null,
  ...part,
});
const conversation = (part: Partial<VisitorConversation>): VisitorConversation => ({
  id: '0198a000-0000-7000-8000-00000000000c',
  status: 'bot',
  lastSeq: 4,
  handoff: null,
  lastHandoff: null,
  csat: null,
  teamReadSeq: 0,
  visitorReadSeq: 0,
  ...part,
});

const bot = conversation({});
const queued = conversation({
  status: 'waiting',
  handoff: handoff({ position: 2, estimatedWaitSeconds: 120 }),
});
const joined = conversation({ status: 'human', handoff: handoff({ status: 'accepted', agent: maya }) });
const engaged = conversation({ status: 'human', handoff: handoff({ status: 'engaged', agent: maya }) });
const ended = (status: VisitorHandoff['status'], part: Partial<VisitorConversation> = {}) =>
  conversation({ handoff: handoff({ status }), ...part });
const csat = { handoffId: H1, agentName: 'Maya Chen', rating: null };

/** The phase after these snapshots, one second apart, seen `later` seconds after the last. */
function phaseAfter(
  snapshots: readonly VisitorConversation[],
  moment: { later?: number; asking?: boolean; cancelling?: boolean; isOpen?: boolean } = {},
) {
  let trail: HandoffTrail | null = null;
  for (const [index, snapshot] of snapshots.entries()) {
    trail = followHandoff(trail, snapshot, { now: index * 1_000, cancelling: moment.cancelling ?? false });
  }
  const now = (snapshots.length - 1 + (moment.later ?? 0)) * 1_000;
  const phase = visitorPhase(snapshots.at(-1) ?? null, trail, {
    now,
    asking: moment.asking ?? false,
    isOpen: moment.isOpen ?? true,
  });
  return phase;
}

describe('what the visitor is told', () => {
  it('is nothing about people while the bot talks', () => {
    expect(phaseAfter([bot])).toEqual({ kind: 'bot' });
  });

  it('is that a person was asked for, before the server answered', () => {
    expect(phaseAfter([bot], { asking: true })).toEqual({ kind: 'asked' });
  });

  it('is the place in the queue and the expected wait', () => {
    expect(phaseAfter([bot, queued])).toEqual({ kind: 'queued', wait: { position: 2, seconds: 120 } });
  });

  it('does not change while the conversation is offered to somebody', () => {
    const offered = conversation({ status: 'waiting', handoff: handoff({ status: 'offered', position: 1 }) });
    expect(phaseAfter([bot, queued, offered])).toEqual({
      kind: 'queued',
      wait: { position: 1, seconds: null },
    });
  });

  it('is a word after a minute of waiting, counted from its start', () => {
    expect(phaseAfter([bot, queued, queued], { later: 58 }).kind).toBe('queued');
    expect(phaseAfter([bot, queued, queued], { later: 59 })).toEqual({
      kind: 'still_waiting',
      wait: { position: 2, seconds: 120 },
    });
  });

  it('is who joined, then nothing more once that person speaks', () => {
    expect(phaseAfter([bot, queued, joined])).toEqual({ kind: 'joined', name: 'Maya Chen' });
    expect(phaseAfter([bot, queued, joined, engaged])).toEqual({ kind: 'engaged', name: 'Maya Chen' });
  });

  it('is that the person had to leave and the wait begins again', () => {
    expect(phaseAfter([queued, joined, engaged, queued])).toEqual({
      kind: 'dropped',
      name: 'Maya Chen',
      wait: { position: 2, seconds: 120 },
    });
    expect(phaseAfter([queued, joined, queued, queued], { later: 58 }).kind).toBe('dropped');
    expect(phaseAfter([queued, joined, queued, queued], { later: 59 }).kind).toBe('still_waiting');
  });

  it('is that somebody else comes after a transfer', () => {
    const child = conversation({ status: 'waiting', handoff: handoff({ id: H2, position: 1 }) });
    expect(phaseAfter([engaged, child])).toEqual({
      kind: 'transferred',
      wait: { position: 1, seconds: null },
    });
    expect(phaseAfter([engaged, ended('transferred'), child]).kind).toBe('transferred');
    const taken = conversation({
      status: 'human',
      handoff: handoff({ id: H2, status: 'accepted', agent: liam }),
    });
    expect(phaseAfter([engaged, child, taken])).toEqual({ kind: 'joined', name: 'Liam Okafor' });
  });

  it('is that the bot is back', () => {
    expect(phaseAfter([engaged, ended('returned')])).toEqual({ kind: 'returned' });
    expect(phaseAfter([engaged, bot])).toEqual({ kind: 'returned' });
  });

  it('is that the wish was taken back', () => {
    expect(phaseAfter([queued, ended('cancelled')])).toEqual({ kind: 'cancelled' });
    expect(phaseAfter([queued, bot], { cancelling: true })).toEqual({ kind: 'cancelled' });
  });

  it('is that nobody could come, in and out of hours, after a reload too', () => {
    expect(phaseAfter([queued, ended('unserved')])).toEqual({ kind: 'nobody' });
    expect(phaseAfter([queued, bot])).toEqual({ kind: 'nobody' });
    expect(phaseAfter([ended('unserved')], { isOpen: false })).toEqual({ kind: 'out_of_hours' });
  });

  it('is the question how it went, after a reload too, and the thanks', () => {
    const resolved = ended('resolved', { status: 'closed', csat });
    const question = { kind: 'resolved', handoffId: H1, name: 'Maya Chen', rating: null };
    expect(phaseAfter([engaged, resolved])).toEqual(question);
    expect(phaseAfter([resolved])).toEqual(question);
    expect(
      phaseAfter([resolved, ended('resolved', { status: 'closed', csat: { ...csat, rating: 4 } })]),
    ).toEqual({
      ...question,
      rating: 4,
    });
  });

  it('is that a closed conversation can be opened, and that it was', () => {
    const closed = conversation({ status: 'closed' });
    expect(phaseAfter([closed])).toEqual({ kind: 'closed' });
    expect(phaseAfter([closed, bot, bot])).toEqual({ kind: 'reopened' });
    expect(phaseAfter([closed, bot, queued]).kind).toBe('queued');
  });

  it('forgets all of it in another conversation', () => {
    const other = conversation({ id: '0198a000-0000-7000-8000-00000000000d' });
    expect(phaseAfter([engaged, other])).toEqual({ kind: 'bot' });
  });
});

describe('putting a notice away', () => {
  const moment = { now: 0, cancelling: false };
  const trail = followHandoff(followHandoff(null, engaged, moment), ended('returned'), moment);

  it('is for this episode only', () => {
    expect(dismissalKey({ kind: 'returned' }, trail)).toBe(`returned:${H1}`);
  });

  it('is not possible for what still holds', () => {
    expect(dismissalKey({ kind: 'joined', name: 'Maya' }, trail)).toBeNull();
    expect(dismissalKey({ kind: 'closed' }, trail)).toBeNull();
  });
});
