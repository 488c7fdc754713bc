import { describe, expect, it } from 'vitest';
import { markdownBlocks, plainText } from './markdown-blocks';

describe('blocks of a Markdown text', () => {
  it('tells headings, paragraphs and list items apart, and joins wrapped lines', () => {
    expect(
      markdownBlocks('# Title #\n\nOne line\nand the next.\n\n- first\n  goes on\n- **second**\n\n1. third'),
    ).toEqual([
      { kind: 'heading', level: 1, text: 'Title' },
      { kind: 'paragraph', text: 'One line and the next.' },
      { kind: 'item', text: 'first goes on' },
      { kind: 'item', text: 'second' },
      { kind: 'item', text: 'third' },
    ]);
  });

  it('reads a table row with the names of its columns', () => {
    expect(markdownBlocks('| Plan | Price | Users |\n| --- | :-: | --- |\n| Growth | €199 | 15 |')).toEqual([
      { kind: 'item', text: 'Growth: Price €199, Users 15' },
    ]);
  });

  it('gives nothing for an empty text', () => {
    expect(markdownBlocks(' \n\n ')).toEqual([]);
  });
});

describe('plain text', () => {
  it.each([
    ['see [the docs](https://x.test/a_b) **now**', 'see the docs now'],
    ['![a diagram](x.png) of `npm ci`', 'a diagram of npm ci'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['an *important* _word_', 'an important word'],
    ['<b>bold</b> and 1 < 2', 'bold and 1 < 2'],
    ['escaped \\*stars\\*', 'escaped *stars*'],
  ])('%s → %s', (markdown, expected) => {
    expect(plainText(markdown)).toBe(expected);
  });
});
