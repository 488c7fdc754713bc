import { expect, it } from 'vitest';
import { messagesBehind, withoutMessages } from './without-messages';

const line = (kind: string, messageIds: string[]) => ({
  kind,
  text: kind,
  messageIds,
  parts: [
    { text: `We say ${kind}.`, messageId: null },
    ...messageIds.map((messageId) => ({ text: `“${messageId}”`, messageId })),
  ],
});
const packet = {
  summary: [line('wants', ['m1']), line('asked', ['m2', 'm3']), line('mood', []), line('next', ['m3'])],
  fields: [
    { field: 'email', messageId: 'm3' },
    { field: 'name', messageId: null },
  ],
  nextStep: 'We say next. “m3”',
  openings: ['You asked “m3”'],
};

it('names every message that a packet rests on, once', () => {
  expect(messagesBehind(packet)).toEqual(['m1', 'm2', 'm3']);
});

it('leaves out what rests on a withdrawn message, even in part', () => {
  const shown = withoutMessages(packet, new Set(['m3']));
  expect(shown.summary.map(({ kind }) => kind)).toEqual(['wants', 'mood']);
  expect(shown.fields.map(({ field }) => field)).toEqual(['name']);
  expect(shown.nextStep).toBe('We say next.');
  expect(JSON.stringify(shown)).not.toContain('m3');
});

it('keeps a next step that rests on other messages', () => {
  expect(withoutMessages(packet, new Set(['m1'])).nextStep).toBe('We say next. “m3”');
});

it('is the packet itself while nothing of it was withdrawn', () => {
  expect(withoutMessages(packet, new Set())).toBe(packet);
  expect(withoutMessages(packet, new Set(['m9']))).toBe(packet);
});
