import { describe, expect, it } from 'vitest';
import { splitPassages } from './split-passages';
import { splitSentences } from './split-sentences';

describe('sentences', () => {
  it('end at full stops, not at decimals or abbreviations', () => {
    expect(splitSentences('It was 99.9 per cent. Rules apply, e.g. for pallets. Who pays? You.')).toEqual([
      'It was 99.9 per cent.',
      'Rules apply, e.g. for pallets.',
      'Who pays?',
      'You.',
    ]);
  });
});

describe('passages', () => {
  const article = (body: string) => ({ id: 'a1', title: 'Returns', body });

  it('are the sections, each with the headings above it', () => {
    const passages = splitPassages(
      article('Lead.\n\n## Portal\n\nOne. Two.\n\n### Languages\n\nSix.\n\n## Refunds\n\nNone.'),
    );
    expect(passages.map(({ headings, sentences }) => ({ headings, sentences }))).toEqual([
      { headings: [], sentences: ['Lead.'] },
      { headings: ['Portal'], sentences: ['One.', 'Two.'] },
      { headings: ['Portal', 'Languages'], sentences: ['Six.'] },
      { headings: ['Refunds'], sentences: ['None.'] },
    ]);
    expect(passages[0]).toMatchObject({ articleId: 'a1', articleTitle: 'Returns' });
  });

  it('do not repeat the title as a heading', () => {
    expect(splitPassages(article('# returns\n\nLead.'))).toMatchObject([{ headings: [] }]);
  });

  it('are cut at a paragraph when a section gets long', () => {
    const paragraph = `${'word '.repeat(79)}word.`;
    expect(splitPassages(article(`${paragraph}\n\n${paragraph}\n\nShort.`))).toHaveLength(2);
  });

  it('are none for an article without text', () => {
    expect(splitPassages(article('## Heading only'))).toEqual([]);
  });
});
