import { markdownBlocks } from './markdown-blocks';
import { splitSentences } from './split-sentences';
import type { KnowledgeArticle, Passage } from './types';

/** A longer section is cut at the next paragraph, so that a passage stays about one thing. */
const LONGEST_PASSAGE_WORDS = 120;

/**
 * Passages of an article: one per section, the text before the first heading being one too. A heading that
 * repeats the article's title starts no section of its own.
 */
export function splitPassages(article: KnowledgeArticle): Passage[] {
  const passages: Passage[] = [];
  let headings: { level: number; text: string }[] = [];
  let sentences: string[] = [];
  let words = 0;

  const flush = () => {
    if (sentences.length > 0) {
      passages.push({
        articleId: article.id,
        articleTitle: article.title,
        headings: headings.map(({ text }) => text),
        sentences,
      });
    }
    sentences = [];
    words = 0;
  };

  for (const block of markdownBlocks(article.body)) {
    if (block.kind === 'heading') {
      flush();
      headings = headings.filter(({ level }) => level < block.level);
      if (block.text.toLowerCase() !== article.title.toLowerCase()) headings.push(block);
      continue;
    }
    const added = block.kind === 'item' ? [block.text] : splitSentences(block.text);
    const addedWords = block.text.split(/\s+/).length;
    if (words > 0 && words + addedWords > LONGEST_PASSAGE_WORDS) flush();
    sentences.push(...added);
    words += addedWords;
  }
  flush();
  return passages;
}
