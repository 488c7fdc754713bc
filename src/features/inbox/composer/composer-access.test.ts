import { describe, expect, it } from 'vitest';
import { aConversation, aTaken, aWaiting, LIAM, MAYA } from '../state/conversation.fixture';
import { composerAccess } from './composer-access';

const member = { id: MAYA.id, role: 'agent' as const };
const access = (
  conversation: ReturnType<typeof aConversation>,
  claim?: Parameters<typeof composerAccess>[2],
  mayOverride = false,
) => composerAccess(conversation, member, claim, mayOverride);

describe('the composer', () => {
  it('is open for the owner alone', () => {
    expect(access(aTaken(1, MAYA))).toEqual({ kind: 'open', sendable: true });
    expect(access(aTaken(1, LIAM))).toMatchObject({
      kind: 'blocked',
      why: 'Liam Novak has this conversation. You can leave a note.',
      action: null,
    });
  });

  it.each([
    ['with the bot', aConversation(1), 'Take over'],
    ['waiting', aWaiting(1), 'Accept'],
    ['offered to me', aWaiting(1, { status: 'offered', offeredTo: MAYA }), 'Accept'],
    ['offered to a colleague', aWaiting(1, { status: 'offered', offeredTo: LIAM }), undefined],
    ['closed', aConversation(1, { status: 'closed', owner: MAYA }), 'Reopen'],
    ['snoozed by me', aConversation(1, { status: 'snoozed', owner: MAYA }), 'Wake up'],
    ['snoozed by a colleague', aConversation(1, { status: 'snoozed', owner: LIAM }), undefined],
  ])('says what opens it for one %s', (_, conversation, label) => {
    const result = access(conversation);
    expect(result.kind === 'blocked' ? result.action?.label : 'open').toBe(label);
  });

  it('lets one write while a claim is decided, and send only once it is won', () => {
    expect(access(aWaiting(1), { kind: 'claiming' })).toEqual({ kind: 'open', sendable: false });
    expect(access(aTaken(1, MAYA), { kind: 'claiming' })).toEqual({ kind: 'open', sendable: true });
  });

  it('says who was faster', () => {
    expect(access(aWaiting(1), { kind: 'lost', words: 'Liam Novak took this conversation' })).toMatchObject({
      why: 'Liam Novak took this conversation',
    });
  });

  it('offers to go above the capacity only to those who may', () => {
    const full = { kind: 'full', words: 'Full' } as const;
    expect(access(aWaiting(1), full, true)).toMatchObject({ mayOverride: true });
    expect(access(aWaiting(1), full)).toMatchObject({ mayOverride: false });
  });
});
