import { describe, expect, it } from 'vitest';
import { markFailed, markSending, markSent, newOutgoing, settle, withoutOutgoing } from './outgoing';

const at = '2026-03-01T10:00:00.000Z';
const list = [
  newOutgoing({ clientId: 'c1', text: 'Hello', createdAt: at }),
  newOutgoing({ clientId: 'c2', text: 'Anyone?', createdAt: at }),
];

describe('a message on its way', () => {
  it('is sending at first', () => {
    expect(list[0]).toMatchObject({ state: 'sending', messageId: null, problem: null, private: false });
  });

  it('takes the server’s id when it is confirmed', () => {
    expect(markSent(list, 'c1', 'm1')[0]).toMatchObject({ state: 'sent', messageId: 'm1' });
  });

  it('can fail, be retried and be given up', () => {
    const failed = markFailed(list, 'c1', 'Too long');
    expect(failed[0]).toMatchObject({ state: 'failed', problem: 'Too long' });
    expect(markSending(failed, 'c1')[0]).toMatchObject({ state: 'sending', problem: null });
    expect(withoutOutgoing(failed, 'c1').map((one) => one.clientId)).toEqual(['c2']);
  });

  it('disappears when the log has it, whether or not the answer came', () => {
    expect(settle(list, [{ clientId: null }, { clientId: 'c1' }]).map((one) => one.clientId)).toEqual(['c2']);
  });

  it('leaves the list as it is when nothing arrived', () => {
    expect(settle(list, [{ clientId: 'other' }])).toBe(list);
  });
});
