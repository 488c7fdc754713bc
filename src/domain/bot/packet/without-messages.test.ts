import { expect, it } from 'vitest';
import { messagesBehind, withoutMessages } from './without-messages';

const packet = {
  summary: [
    { text: 'Wants', messageIds: ['m1'] },
    { text: 'Asked', messageIds: ['m2', 'm3'] },
    { text: 'Mood', messageIds: [] },
  ],
  fields: [
    { field: 'email', messageId: 'm3' },
    { field: 'name', messageId: null },
  ],
};

it('names every message that a packet rests on, once', () => {
  expect(messagesBehind(packet)).toEqual(['m1', 'm2', 'm3']);
});

it('leaves out what rests on a withdrawn message, even in part', () => {
  const shown = withoutMessages(packet, new Set(['m3']));
  expect(shown.summary.map(({ text }) => text)).toEqual(['Wants', 'Mood']);
  expect(shown.fields.map(({ field }) => field)).toEqual(['name']);
});

it('is the packet itself while nothing was withdrawn', () => {
  expect(withoutMessages(packet, new Set())).toBe(packet);
});
