import { describe, expect, it } from 'vitest';
import { findingsOf, type PageReport, readPageReport, versionIn } from './page-report';

const fine: PageReport = {
  version: '0123456789ab',
  channel: 'ch_acme',
  shown: true,
  frame: true,
  storage: 'kept',
  session: 'started',
  realtime: 'connected',
};
const found = (part: Partial<PageReport>) =>
  findingsOf({ ...fine, ...part }, { key: 'ch_acme', slug: 'acme', version: null }).map(
    ({ check, verdict }) => `${check} ${verdict}`,
  );

describe('the report of a page about itself', () => {
  it('is read from the launcher’s message and from nothing else', () => {
    expect(readPageReport({ baton: 1, type: 'selftest', ...fine, extra: 1 })).toEqual(fine);
    expect(readPageReport({ type: 'selftest', shown: 'yes', channel: 7 })).toEqual({
      version: null,
      channel: null,
      shown: false,
      frame: false,
      storage: null,
      session: null,
      realtime: null,
    });
    for (const other of [null, 'selftest', { type: 'ready' }]) expect(readPageReport(other)).toBeNull();
  });

  it('says when the page runs an older launcher than the one that is served now', () => {
    const served = versionIn('/* baton-launcher 0123456789ab */\n(()=>{})()');
    const verdictOn = (version: string | null) =>
      findingsOf({ ...fine, version }, { key: 'ch_acme', slug: 'acme', version: served }).find(
        ({ check }) => check === 'version',
      )?.verdict;
    expect(served).toBe('0123456789ab');
    expect(['0123456789ab', 'ba9876543210', null].map(verdictOn)).toEqual(['good', 'problem', 'problem']);
    expect(versionIn('(()=>{})()')).toBeNull();
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
