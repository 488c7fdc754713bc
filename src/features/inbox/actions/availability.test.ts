import { describe, expect, it } from 'vitest';
import type { Role } from '../../../domain/access/roles';
import { aConversation, aHandoff, aTaken, aWaiting, LIAM, MAYA } from '../state/conversation.fixture';
import { availability } from './availability';
import { ACTION_IDS, type ActionId } from './registry';

const OF_CONVERSATION: readonly ActionId[] = [
  'accept',
  'decline',
  'reply',
  'resolve',
  'transfer',
  'assign',
  'return',
  'snooze',
  'wake',
  'close',
  'reopen',
];
const ready = (conversation: ReturnType<typeof aConversation>, role: Role = 'agent') =>
  OF_CONVERSATION.filter(
    (id) => availability(id, { conversation, member: { id: MAYA.id, role } }).state === 'ready',
  );
const engaged = (owner: typeof MAYA) => ({
  ...aTaken(1, owner),
  handoff: aHandoff({ status: 'engaged', owner }),
});

describe('what can be done', () => {
  it.each([
    ['with the bot', aConversation(1), ['accept', 'close']],
    ['waiting in a queue', aWaiting(1), ['accept', 'transfer', 'assign', 'close']],
    [
      'offered to me',
      aWaiting(1, { status: 'offered', offeredTo: MAYA }),
      ['accept', 'decline', 'transfer', 'assign', 'close'],
    ],
    ['offered to a colleague', aWaiting(1, { status: 'offered', offeredTo: LIAM }), ['close']],
    ['mine, not answered yet', aTaken(1, MAYA), ['reply', 'resolve', 'transfer', 'assign', 'return']],
    ['mine and answered', engaged(MAYA), ['reply', 'resolve', 'transfer', 'assign', 'return', 'snooze']],
    [
      'mine and snoozed',
      { ...engaged(MAYA), status: 'snoozed' as const },
      ['reply', 'resolve', 'transfer', 'assign', 'return', 'wake'],
    ],
    ["a colleague's", engaged(LIAM), []],
    ['closed', aConversation(1, { status: 'closed' }), ['reopen']],
  ])('with a conversation %s', (_, conversation, expected) => {
    expect(ready(conversation)).toEqual(expected);
  });

  it("a manager may act for a conversation's owner, but not speak for them", () => {
    expect(ready(engaged(LIAM), 'manager')).toEqual(['resolve', 'transfer', 'assign', 'return', 'snooze']);
  });

  it('with an erased conversation is nothing but to look at it', () => {
    const conversation = aConversation(1, { status: 'closed', erased: true });
    const of = (one: typeof conversation | undefined) =>
      ACTION_IDS.filter(
        (id) =>
          availability(id, { conversation: one, member: { id: MAYA.id, role: 'agent' } }).state === 'ready',
      );
    const without = of(undefined);
    expect(of(conversation).filter((id) => !without.includes(id))).toEqual(['details', 'context', 'back']);
  });

  it('says who or what stands in the way', () => {
    const member = { id: MAYA.id, role: 'agent' as const };
    expect(availability('reply', { conversation: engaged(LIAM), member })).toEqual({
      state: 'blocked',
      why: 'Liam Novak has this conversation',
    });
    expect(availability('snooze', { conversation: aTaken(1, MAYA), member })).toEqual({
      state: 'blocked',
      why: 'Reply once before you snooze it',
    });
  });

  it('is nothing about a conversation where none is open', () => {
    const member = { id: MAYA.id, role: 'agent' as const };
    const present = ACTION_IDS.filter(
      (id) => availability(id, { conversation: undefined, member }).state !== 'absent',
    );
    expect(present).toEqual([
      'next',
      'previous',
      'search',
      'select',
      'select-all',
      'view-waiting',
      'view-mine',
      'view-bot',
      'view-all',
      'view-snoozed',
      'view-closed',
      'palette',
      'shortcuts',
    ]);
  });
});
