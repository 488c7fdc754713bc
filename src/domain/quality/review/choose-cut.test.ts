import { expect, test } from 'vitest';
import { chooseCut } from './choose-cut';

const TURNS = ['Hello', 'Can I import 40,000 orders?', 'Via API I mean', 'ok thanks', 'Bye!'].map(
  (text, index) => ({ messageId: `m${index}`, seq: index * 2, text, at: new Date(1_000 * index) }),
);

test('a transfer is cut at the message that the policy decided on', () => {
  expect(chooseCut(TURNS, 'm1', new Date(60_000))?.messageId).toBe('m1');
});

test('a transfer without a decision is cut at the last message before the request', () => {
  expect(chooseCut(TURNS, null, new Date(2_500))?.messageId).toBe('m2');
  expect(chooseCut(TURNS, null, new Date(-1))).toBeNull();
});

test('a conversation that was left alone is cut at the last message that wants an answer', () => {
  expect(chooseCut(TURNS, null, null)?.messageId).toBe('m2');
  expect(chooseCut(TURNS.slice(3), null, null)?.messageId).toBe('m4');
  expect(chooseCut([], null, null)).toBeNull();
});
