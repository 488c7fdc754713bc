import { expect, test } from 'vitest';
import { decideReplyMail } from './decide-reply-mail';

const at = (clock: string) => new Date(`2026-03-02T${clock}:00Z`);
const situation = {
  now: at('12:00'),
  afterMinutes: 5,
  mayMail: true,
  visitorLastSeenAt: at('11:40'),
  unseen: [{ seq: 4 }, { seq: 5 }],
  lastMail: null,
};

test('all unseen replies go in one mail', () => {
  expect(decideReplyMail(situation)).toEqual({ kind: 'mail', replies: [{ seq: 4 }, { seq: 5 }] });
});

test('nothing goes when it is switched off, nobody may be written to, or everything was seen', () => {
  expect(decideReplyMail({ ...situation, afterMinutes: 0 })).toEqual({ kind: 'drop' });
  expect(decideReplyMail({ ...situation, mayMail: false })).toEqual({ kind: 'drop' });
  expect(decideReplyMail({ ...situation, unseen: [] })).toEqual({ kind: 'drop' });
});

test('a visitor who is there gets none before they have been away as long', () => {
  expect(decideReplyMail({ ...situation, visitorLastSeenAt: at('11:58') })).toEqual({
    kind: 'later',
    dueAt: at('12:03'),
  });
});

test('what was mailed is not mailed again', () => {
  const lastMail = { sentAt: at('11:50'), lastSeq: 5 };
  expect(decideReplyMail({ ...situation, lastMail })).toEqual({ kind: 'drop' });
});

test('after a mail nothing more goes for six hours, unless the visitor was back', () => {
  const lastMail = { sentAt: at('11:50'), lastSeq: 4 };
  expect(decideReplyMail({ ...situation, lastMail })).toEqual({ kind: 'later', dueAt: at('17:50') });
  expect(decideReplyMail({ ...situation, lastMail, now: at('17:50') })).toEqual({
    kind: 'mail',
    replies: [{ seq: 5 }],
  });
  expect(decideReplyMail({ ...situation, lastMail, visitorLastSeenAt: at('11:55') })).toEqual({
    kind: 'mail',
    replies: [{ seq: 5 }],
  });
});
