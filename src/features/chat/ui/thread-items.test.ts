import { describe, expect, it } from 'vitest';
import type { VisitorMessage } from '../../../contracts/api/message';
import { newOutgoing } from '../../shared/sync/outgoing';
import { offeredReplies, threadItems } from './thread-items';

let number = 0;
const message = (
  kind: VisitorMessage['author']['kind'],
  createdAt: string,
  part: Partial<VisitorMessage> = {},
): VisitorMessage => {
  number += 1;
  return {
    id: `m${number}`,
    seq: number,
    changeSeq: number,
    author: { kind, name: kind },
    text: 'text',
    private: false,
    clientId: null,
    sources: [],
    quickReplies: [],
    attachments: [],
    quote: null,
    editedAt: null,
    retractedAt: null,
    createdAt,
    ...part,
  };
};
const dayOf = (instant: string) => instant.slice(0, 10);
const at = (time: string) => `2026-03-01T${time}.000Z`;

describe('the thread', () => {
  it('groups what one author says within five minutes', () => {
    const items = threadItems(
      [
        message('bot', at('10:00:00')),
        message('bot', at('10:01:00')),
        message('visitor', at('10:02:00')),
        message('bot', at('10:03:00')),
        message('bot', at('10:08:01')),
      ],
      dayOf,
    );
    expect(items.map((item) => [item.startsRun, item.endsRun])).toEqual([
      [true, false],
      [false, true],
      [true, true],
      [true, true],
      [true, true],
    ]);
  });

  it('starts a day where the local date changes', () => {
    const items = threadItems(
      [message('bot', at('23:59:59')), message('bot', '2026-03-02T00:00:01.000Z')],
      dayOf,
    );
    expect(items.map((item) => item.startsDay)).toEqual([true, true]);
  });

  it('keeps the key of a message from sending to its place in the log', () => {
    const [item] = threadItems([message('visitor', at('10:00:00'), { clientId: 'c1' })], dayOf);
    expect(item?.key).toBe('c1');
  });
});

describe('suggested replies', () => {
  const greeting = message('bot', at('10:00:00'));
  const asking = message('bot', at('10:00:00'), { quickReplies: ['Yes', 'No'] });

  it('are the channel’s before the first question', () => {
    expect(offeredReplies([greeting], [], ['Pricing'])).toEqual(['Pricing']);
  });

  it('are the newest message’s own', () => {
    expect(offeredReplies([message('visitor', at('10:00:00')), asking], [], ['Pricing'])).toEqual([
      'Yes',
      'No',
    ]);
  });

  it('are gone once something was answered', () => {
    const draft = newOutgoing({ clientId: 'c', text: 'Yes', createdAt: at('10:00:00') });
    expect(offeredReplies([asking], [draft], ['Pricing'])).toEqual([]);
    expect(offeredReplies([asking, message('visitor', at('10:01:00'))], [], ['Pricing'])).toEqual([]);
    expect(offeredReplies([message('visitor', at('10:00:00')), greeting], [], ['Pricing'])).toEqual([]);
  });
});
