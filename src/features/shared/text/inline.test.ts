import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { autolink, type Inline, safeHref } from './inline';

const link = (text: string, href = text): Inline => ({ kind: 'link', text, href });
const plain = (text: string): Inline => ({ kind: 'text', text });

describe('a safe address', () => {
  it.each([
    ['https://acme.test/pricing?a=1#x', 'https://acme.test/pricing?a=1#x'],
    ['HTTP://Acme.test', 'http://acme.test/'],
    ['javascript:alert(1)', null],
    ['JaVaScRiPt://acme.test/%0aalert(1)', null],
    ['data:text/html,<script>', null],
    ['//acme.test', null],
    ['/pricing', null],
    ['https:acme.test', null],
    ['https://', null],
    ['https://acme.test@evil.test/', null],
    ['ftp://acme.test', null],
  ])('of %s is %s', (candidate, expected) => {
    expect(safeHref(candidate)).toBe(expected);
  });
});

describe('addresses in plain text', () => {
  it('become links and leave the sentence its punctuation', () => {
    expect(autolink('See https://acme.test/a, or (https://acme.test/b_(c)).')).toEqual([
      plain('See '),
      link('https://acme.test/a'),
      plain(', or ('),
      link('https://acme.test/b_(c)'),
      plain(').'),
    ]);
  });

  it('leave markup and other schemes as the text they are', () => {
    const text = '<img src=x onerror=alert(1)> javascript:alert(1) [a](javascript:alert(1))';
    expect(autolink(text)).toEqual([plain(text)]);
  });

  it('are the only thing that changes: no character is lost', () => {
    const pieces = fc.constantFrom(
      'https://',
      'acme.test',
      '/a',
      '(',
      ')',
      '.',
      ' ',
      '\n',
      '<b>',
      'javascript:',
      '@',
      '*',
      'é',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const nodes = autolink(text);
        expect(nodes.map((node) => (node.kind === 'bold' ? '' : node.text)).join('')).toBe(text);
        for (const node of nodes) {
          if (node.kind === 'link') expect(node.href).toMatch(/^https?:\/\/[^/]/);
        }
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});
