import { expect, test } from 'vitest';
import type { MacroAction } from '../../../domain/macros/actions';
import { aConversation, aTaken, aWaiting, LIAM, MAYA } from '../state/conversation.fixture';
import { macroObstacle } from './macro-obstacle';

const member = { id: MAYA.id, role: 'agent' as const, wrapUpUntil: null };
const reply: MacroAction = { type: 'send_reply', text: 'Hi' };
const take: MacroAction = { type: 'assign', to: { kind: 'me' } };
const note: MacroAction = { type: 'add_note', text: 'Hi' };
const resolve: MacroAction = { type: 'resolve', outcome: 'won' };
const obstacle = (conversation: ReturnType<typeof aConversation>, ...actions: MacroAction[]) =>
  macroObstacle(actions, { conversation, member });

test('nothing is in the way of one’s own conversation, nor of notes anywhere', () => {
  expect(obstacle(aTaken(1, MAYA), note, reply, resolve)).toBeNull();
  expect(obstacle(aTaken(1, LIAM), note)).toBeNull();
});

test('a reply in somebody else’s conversation is said to be impossible before it is tried', () => {
  expect(obstacle(aTaken(1, LIAM), note, reply)).toBe('Liam Novak has this conversation');
  expect(obstacle(aConversation(1), resolve)).toBe('Take the conversation first');
});

test('a macro that takes the conversation needs one that can be taken', () => {
  expect(obstacle(aWaiting(1), take, reply, resolve)).toBeNull();
  expect(obstacle(aWaiting(1, { status: 'offered', offeredTo: LIAM }), take)).toBe(
    'Offered to Liam Novak right now',
  );
  expect(obstacle(aConversation(1, { status: 'closed' }), take)).toBe('The conversation cannot be taken now');
});
