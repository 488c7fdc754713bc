import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClientFrame } from './client-frames';

describe('reading a client frame', () => {
  it('accepts protocol data as an object and as JSON in a string', () => {
    const wanted = { kind: 'subscribe', channel: 'private-a', auth: 'k:s', channelData: undefined };
    const data = { channel: 'private-a', auth: 'k:s' };
    expect(readClientFrame(JSON.stringify({ event: 'pusher:subscribe', data }))).toEqual(wanted);
    expect(
      readClientFrame(JSON.stringify({ event: 'pusher:subscribe', data: JSON.stringify(data) })),
    ).toEqual(wanted);
  });

  it('takes a null authorisation as none, as public channels send it', () => {
    expect(readClientFrame('{"event":"pusher:subscribe","data":{"channel":"a","auth":null}}')).toEqual({
      kind: 'subscribe',
      channel: 'a',
      auth: undefined,
      channelData: undefined,
    });
  });

  it('never throws, whatever arrives', () => {
    const event = fc.oneof(
      fc.constantFrom('pusher:ping', 'pusher:subscribe', 'pusher:unsubscribe', 'pusher:signin', 'client-a'),
      fc.jsonValue(),
    );
    const frame = fc.record({ event, channel: fc.jsonValue(), data: fc.jsonValue() }, { requiredKeys: [] });
    const text = fc.oneof(
      fc.string(),
      frame.map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(text, (sent) => {
        expect(readClientFrame(sent)).toHaveProperty('kind');
      }),
      { seed: 7, numRuns: 2_000 },
    );
  });
});
