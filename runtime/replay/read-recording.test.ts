import { describe, expect, it } from 'vitest';
import { LaunchError } from '../launch-error';
import { readRecordings } from './read-recording';

const HEAD = 'conversationId\tturnNumber\tutteranceId\tutterance\tslot-labels\tintent';
const file = (...lines: string[]) => [HEAD, ...lines].join('\n');

describe('a recording', () => {
  it('is read conversation by conversation, turns in the order of their numbers', () => {
    const text = file(
      'a\t2.0\tx\tsecond\tO\ti',
      'b\t0\tx\tother\tO\ti',
      'a\t0.0\tx\tfirst\tO\ti',
      'a\t10\tx\tthird\tO\ti',
    );
    expect(readRecordings(text)).toEqual({
      conversations: [
        { id: 'a', utterances: ['first', 'second', 'third'] },
        { id: 'b', utterances: ['other'] },
      ],
      skipped: 0,
    });
  });

  it('may hold line breaks and quotes inside quotes', () => {
    const text = file('a\t0\tx\t"two\n lines ""quoted"""\tO\ti', 'a\t2\tx\t5" screen\tO\ti');
    expect(readRecordings(text).conversations[0]?.utterances).toEqual(['two\n lines "quoted"', '5" screen']);
  });

  it('skips and counts what nobody can send', () => {
    const text = file(
      'a\t0\tx\t\tO\ti',
      'a\t2\tx\t   \tO\ti',
      `b\t0\tx\t${'x'.repeat(4001)}\tO\ti`,
      'a\t4\tx\thi\tO\ti',
    );
    expect(readRecordings(text)).toEqual({ conversations: [{ id: 'a', utterances: ['hi'] }], skipped: 3 });
  });

  it('needs no columns but the three that are read', () => {
    expect(readRecordings('turnNumber\tutterance\tconversationId\n0\thi\ta').conversations).toEqual([
      { id: 'a', utterances: ['hi'] },
    ]);
  });

  it('says so when it is something else', () => {
    expect(() => readRecordings('text,label\nhi,greeting')).toThrow(LaunchError);
  });
});
