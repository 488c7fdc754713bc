import { expect, it } from 'vitest';
import { whyRefused } from './why-refused';

const refused = (path: string, message: string) =>
  whyRefused({ problem: 'validation_failed', faults: [{ path, message }] });

it('names the part of the reply that was refused, and why', () => {
  expect(refused('body.text', 'At most 4000 characters')).toBe(
    'Not sent: the text was refused (At most 4000 characters).',
  );
  expect(refused('body.attachmentIds.0', 'Not there any more')).toBe(
    'Not sent: a file was refused (Not there any more).',
  );
  expect(refused('body.quotedMessageId', 'No such message')).toBe(
    'Not sent: the quoted message was refused (No such message).',
  );
  expect(refused('body', 'Empty')).toBe('Not sent: the server refused it (Empty).');
});

it('says what a code means, or that the server refused it', () => {
  expect(whyRefused({ problem: 'handoff_ended' })).toBe('Not sent: the conversation has ended.');
  expect(whyRefused({ problem: 'validation_failed' })).toBe('Not sent: the server refused it.');
});
