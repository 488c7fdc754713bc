import { describe, expect, it } from 'vitest';
import { findingsOf, type PageReport, readPageReport } from './page-report';

const fine: PageReport = {
  channel: 'ch_acme',
  shown: true,
  frame: true,
  storage: 'kept',
  session: 'started',
  realtime: 'connected',
};
const found = (part: Partial<PageReport>) =>
  findingsOf({ ...fine, ...part }, 'ch_acme', 'acme').map(({ check, verdict }) => `${check} ${verdict}`);

describe('the report of a page about itself', () => {
  it('is read from the launcher’s message and from nothing else', () => {
    expect(readPageReport({ baton: 1, type: 'selftest', ...fine, extra: 1 })).toEqual(fine);
    expect(readPageReport({ type: 'selftest', shown: 'yes', channel: 7 })).toEqual({
      channel: null,
      shown: false,
      frame: false,
      storage: null,
      session: null,
      realtime: null,
    });
    for (const other of [null, 'selftest', { type: 'ready' }]) expect(readPageReport(other)).toBeNull();
  });

  it('goes as far as the first thing that went wrong', () => {
    const all = ['script good', 'bubble good', 'frame good', 'storage good', 'session good', 'realtime good'];
    expect(found({})).toEqual(all);
    expect(found({ channel: 'acme', storage: 'blocked' })).toEqual(all);
    expect(found({ channel: null })).toEqual(['script good', 'channel problem']);
    expect(found({ channel: 'ch_other' })).toEqual(['script good', 'channel problem']);
    expect(found({ shown: false, frame: false })).toEqual(['script good', 'bubble problem']);
    expect(found({ frame: false })).toEqual(['script good', 'bubble good', 'frame problem']);
    expect(found({ session: 'failed' }).at(-1)).toBe('session problem');
    expect(found({ realtime: 'failed' }).at(-1)).toBe('realtime problem');
  });
});
