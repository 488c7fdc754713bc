import { search } from '../bot/retrieval/search';
import type { KnowledgeIndex } from '../bot/retrieval/types';
import type { GivenPassage } from './proposal';

const MOST_PASSAGES = 5;

/** The passages a model may answer from, best first: those of the message, then those of the question before it. */
export function givePassages(
  index: KnowledgeIndex,
  message: string,
  previousQuestion: string | null,
): readonly GivenPassage[] {
  const queries = previousQuestion === null ? [message] : [message, `${previousQuestion} ${message}`];
  const found = new Set(
    queries.flatMap((query) => search(index, query, MOST_PASSAGES)).map(({ passage }) => passage),
  );
  return [...found].slice(0, MOST_PASSAGES).map((passage, at) => ({
    id: `P${at + 1}`,
    articleId: passage.articleId,
    title: passage.articleTitle,
    text: [passage.headings.join(' › '), ...passage.sentences].filter((part) => part !== '').join('\n'),
  }));
}
