import { describe, expect, it } from 'vitest';
import { fillReply, insertText, matchReplies, slashQuery } from './canned-replies';

const replies = [
  { id: '1', shortcut: 'hello', text: 'Hello[[ {{visitorName}}]], this is {{agentName}}.' },
  { id: '2', shortcut: 'demo', text: 'Shall I show you around?' },
  { id: '3', shortcut: 'booked-demo', text: 'Your demo is booked.' },
  { id: '4', shortcut: 'plans', text: 'Our plans, and a demo on request.' },
];

describe('the slash', () => {
  it.each([
    ['/', 1, { query: '', from: 0 }],
    ['Hi /de', 6, { query: 'de', from: 3 }],
    ['line\n/dé', 8, { query: 'dé', from: 5 }],
    ['and/or', 6, null],
    ['https://x', 9, null],
    ['/demo ', 6, null],
    ['/demo', 0, null],
  ])('in %j with the caret at %i', (text, caret, expected) => {
    expect(slashQuery(text, caret)).toEqual(expected);
  });
});

describe('canned replies', () => {
  it('are found by shortcut first, then by text', () => {
    expect(matchReplies(replies, 'DEMO').map((reply) => reply.shortcut)).toEqual([
      'demo',
      'booked-demo',
      'plans',
    ]);
    expect(matchReplies(replies, '').map((reply) => reply.shortcut)).toEqual([
      'booked-demo',
      'demo',
      'hello',
      'plans',
    ]);
    expect(matchReplies(replies, 'zzz')).toEqual([]);
  });

  it('say the names they know and do without the others', () => {
    const values = { visitorName: 'Ana', agentName: 'Maya', orgName: 'Acme', company: null };
    const [hello] = replies;
    expect(fillReply(hello?.text ?? '', values)).toBe('Hello Ana, this is Maya.');
    expect(fillReply(hello?.text ?? '', { ...values, visitorName: null })).toBe('Hello, this is Maya.');
    expect(fillReply('Hi {{name}}, {{agent}} here', values)).toBe('Hi Ana, Maya here');
  });

  it('take the place of what was typed for them', () => {
    expect(insertText('Hi /de there', 3, 6, 'DEMO')).toEqual({ text: 'Hi DEMO there', caret: 7 });
  });
});
