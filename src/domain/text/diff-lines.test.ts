import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffLines } from './diff-lines';

const marked = (before: string, after: string) =>
  diffLines(before, after).map(({ kind, text }) => `${{ same: ' ', added: '+', removed: '-' }[kind]}${text}`);

describe('the difference of two texts', () => {
  it('keeps what they share and puts what was removed before what was added', () => {
    expect(marked('one\ntwo\nthree\nfour', 'one\n2\nthree\nfour\nfive')).toEqual([
      ' one',
      '-two',
      '+2',
      ' three',
      ' four',
      '+five',
    ]);
  });

  it('of a text and itself is nothing', () => {
    expect(marked('a\nb', 'a\nb')).toEqual([' a', ' b']);
  });

  it('leads from one to the other, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = diffLines(before, after);
        const without = (kind: string) => lines.filter((line) => line.kind !== kind).map((line) => line.text);
        expect(without('added').join('\n')).toBe(before);
        expect(without('removed').join('\n')).toBe(after);
      }),
    );
  });
});
