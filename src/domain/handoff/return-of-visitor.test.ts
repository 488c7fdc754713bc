import { describe, expect, it } from 'vitest';
import { ANA, at, engaged, queued, TIMING } from './handoff.fixture';
import { decideReturnOfVisitor } from './return-of-visitor';

const WEEK = 7 * 86_400;
const NOTHING = {
  reason: null,
  previousHandoffId: null,
  preferredMemberId: null,
  creditedWaitSeconds: 0,
} as const;

const closed = { id: 'conversation-1', status: 'closed', closedAt: at(200) } as const;
const resolved = engaged({ status: 'resolved', endedAt: at(200), endedBy: 'agent', outcome: 'answered' });

describe('a visitor who comes back', () => {
  it('within a week finds the same conversation, and the previous agent first', () => {
    for (const seconds of [201, 200 + WEEK]) {
      expect(decideReturnOfVisitor(closed, resolved, at(seconds), TIMING)).toEqual({
        kind: 'reopen',
        reopenedHandoffId: 'handoff-1',
        tell: ['reopened'],
        next: {
          reason: 'reopened',
          previousHandoffId: 'handoff-1',
          preferredMemberId: ANA,
          creditedWaitSeconds: 0,
        },
      });
    }
  });

  it('later starts a new conversation that is linked to the old one', () => {
    expect(decideReturnOfVisitor(closed, resolved, at(201 + WEEK), TIMING)).toEqual({
      kind: 'new_conversation',
      previousConversationId: 'conversation-1',
      tell: ['greeting'],
      next: NOTHING,
    });
  });

  it('goes on in an open conversation', () => {
    const open = { id: 'conversation-1', status: 'bot', closedAt: null } as const;
    expect(decideReturnOfVisitor(open, null, at(300), TIMING)).toEqual({ kind: 'continue', next: NOTHING });
    expect(decideReturnOfVisitor(open, resolved, at(300), TIMING)).toEqual({
      kind: 'continue',
      next: NOTHING,
    });
  });

  it('gets the wait credited that ended without a person', () => {
    const open = { id: 'conversation-1', status: 'bot', closedAt: null } as const;
    for (const status of ['abandoned', 'unserved'] as const) {
      const last = queued({ status, endedAt: at(240), creditedWaitSeconds: 60 });
      expect(decideReturnOfVisitor(open, last, at(9999), TIMING).next).toEqual({
        reason: null,
        previousHandoffId: 'handoff-1',
        preferredMemberId: null,
        creditedWaitSeconds: 300,
      });
    }
  });

  it('is credited both waits of an episode in which the person was lost', () => {
    const open = { id: 'conversation-1', status: 'bot', closedAt: null } as const;
    const last = queued({
      status: 'unserved',
      engagedAt: at(70),
      waitingSince: at(500),
      endedAt: at(800),
    });
    expect(decideReturnOfVisitor(open, last, at(9999), TIMING).next.creditedWaitSeconds).toBe(370);
  });

  it('reopens a conversation that the bot alone had, with nothing to mark and the trigger to give the reason', () => {
    const result = decideReturnOfVisitor(closed, null, at(300), TIMING);
    expect(result).toEqual({
      kind: 'reopen',
      reopenedHandoffId: null,
      tell: ['reopened'],
      next: NOTHING,
    });
  });
});
