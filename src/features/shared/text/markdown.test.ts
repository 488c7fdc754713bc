import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from './inline';
import { type Block, parseMarkdown, parsePlain } from './markdown';

const text = (value: string): Inline => ({ kind: 'text', text: value });
const paragraph = (...lines: Inline[][]): Block => ({ kind: 'paragraph', lines });

describe('the bot’s Markdown', () => {
  it('has paragraphs, line breaks and bold', () => {
    expect(parseMarkdown('Hello **there**.\nSecond line\n\nNext')).toEqual([
      paragraph(
        [text('Hello '), { kind: 'bold', children: [text('there')] }, text('.')],
        [text('Second line')],
      ),
      paragraph([text('Next')]),
    ]);
  });

  it('has lists with bullets and with numbers', () => {
    expect(parseMarkdown('Plans:\n- Starter\n- Team\n\n1. First\n2) Second')).toEqual([
      paragraph([text('Plans:')]),
      { kind: 'list', ordered: false, items: [[text('Starter')], [text('Team')]] },
      { kind: 'list', ordered: true, items: [[text('First')], [text('Second')]] },
    ]);
  });

  it('has links to web pages', () => {
    expect(parseMarkdown('[Pricing](https://acme.test/p_(1))')).toEqual([
      paragraph([{ kind: 'link', text: 'Pricing', href: 'https://acme.test/p_(1)' }]),
    ]);
  });

  it.each([
    '<script>alert(1)</script>',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '[x](data:text/html;base64,AAAA)',
    '[x](//evil.test)',
    '![x](x)',
    '`code` # heading _it_',
  ])('leaves %s as the text it is', (source) => {
    expect(parseMarkdown(source)).toEqual([paragraph([text(source)])]);
  });

  it('does not let a label name another site than it leads to', () => {
    const nodes = parseMarkdown('[https://bank.test](https://evil.test/)');
    expect(JSON.stringify(nodes)).not.toContain('"text":"https://bank.test","href":"https://evil.test');
    expect(parseMarkdown('[www.acme.test](https://acme.test/)')).toEqual([
      paragraph([{ kind: 'link', text: 'www.acme.test', href: 'https://acme.test/' }]),
    ]);
  });

  it('never yields an address that is not http(s), whatever it is fed', () => {
    const pieces = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '**',
      '- ',
      '1. ',
      '\n',
      'javascript:',
      'https://',
      'a.test',
      'x',
      ' ',
      '"',
      '<',
    );
    const hrefs = (nodes: readonly Inline[]): string[] =>
      nodes.flatMap((node) =>
        node.kind === 'link' ? [node.href] : node.kind === 'bold' ? hrefs(node.children) : [],
      );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const blocks = parseMarkdown(parts.join(''));
        const all = blocks
          .flatMap((block) => (block.kind === 'list' ? block.items : block.lines))
          .flatMap(hrefs);
        for (const href of all) expect(href).toMatch(/^https?:\/\/[^/]/);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

describe('other people’s text', () => {
  it('keeps asterisks and dashes as they were written', () => {
    expect(parsePlain('- **not** bold')).toEqual([paragraph([text('- **not** bold')])]);
  });
});
