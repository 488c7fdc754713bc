import { expect, test } from 'vitest';
import type { Notification } from '../../../contracts/api/alerts';
import { ageWords } from './age-words';
import { asRead, withNotification } from './use-notifications';

const one = (id: string, readAt: string | null = null): Notification => ({
  id,
  kind: 'hot_lead',
  title: 'Ada is hot',
  text: '',
  conversationId: null,
  leadId: null,
  taskId: null,
  messageId: null,
  readAt,
  createdAt: '2026-01-15T10:00:00Z',
});
const list = { items: [one('b'), one('a', '2026-01-15T10:00:00Z')], nextCursor: null, unread: 7 };
const at = '2026-01-15T11:00:00Z';

test('a notification that comes is counted once, however often its event arrives', () => {
  const once = withNotification(list, one('c'));
  expect(once.items.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  expect([once.unread, withNotification(once, one('c'))]).toEqual([8, once]);
});

test('what is read is counted down once; all of them leaves nothing', () => {
  expect(asRead(list, at, ['b', 'a']).unread).toBe(6);
  expect(asRead(list, at)).toMatchObject({
    unread: 0,
    items: [{ readAt: at }, { readAt: list.items[1]?.readAt }],
  });
});

test.each([
  ['2026-01-15T10:59:30Z', 'now'],
  ['2026-01-15T10:01:00Z', '59 min'],
  ['2026-01-15T01:00:00Z', '10 h'],
  ['2026-01-12T11:00:00Z', '3 d'],
  ['2025-12-24T11:00:00Z', '24 Dec'],
])('%s was %s', (instant, words) => expect(ageWords(instant, Date.parse(at))).toBe(words));
