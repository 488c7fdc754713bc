import { describe, expect, it } from 'vitest';
import { deliveryMarks } from './delivery-marks';
import { aMessage } from './thread.fixture';
import { threadBlocks } from './thread-blocks';

const agent = { kind: 'agent', name: 'Maya Chen' } as const;
const blocks = threadBlocks([
  aMessage(1, { author: agent }),
  aMessage(2, { author: agent }),
  aMessage(3),
  aMessage(4, { author: agent }),
  aMessage(5, { author: agent, seq: null, private: true }),
  aMessage(6, { author: agent }),
]);
const marks = (delivered: number, read: number) =>
  [...deliveryMarks(blocks, { delivered, read })].map(([key, state]) => [Number(key.slice(-12)), state]);

describe('how far a person’s words have come', () => {
  it('is said at the newest message of each state', () => {
    expect(marks(4, 2)).toEqual([
      [6, 'sent'],
      [4, 'delivered'],
      [2, 'read'],
    ]);
  });

  it('is said once when everything was read, and of notes and visitors not at all', () => {
    expect(marks(6, 6)).toEqual([[6, 'read']]);
    expect(marks(0, 0)).toEqual([[6, 'sent']]);
  });
});
