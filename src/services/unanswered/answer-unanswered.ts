import type { z } from 'zod';
import type { AnsweredUnanswered, answerUnansweredBody } from '../../contracts/api/knowledge';
import { ARTICLE_CHARACTERS, type Article } from '../../contracts/api/team';
import { findPublishedArticles } from '../../db/queries/knowledge';
import { insertArticle, lockArticle, updateArticleText } from '../../db/repositories/articles';
import { markHandled } from '../../db/repositories/unanswered-questions';
import { answerFrom } from '../../domain/bot/retrieval/answer-from';
import { buildIndex } from '../../domain/bot/retrieval/build-index';
import { ANSWER_THRESHOLD } from '../../domain/bot/retrieval/confidence';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { slugOf } from '../knowledge/create-article';
import { notFound, ServiceProblem } from '../problem';
import { inTenant, type Work } from '../work';
import { requireQuestions } from './require-questions';

type AnswerInput = z.output<typeof answerUnansweredBody>;

/** Wordings that are tried on the new article. */
const MOST_TRIED = 20;

/**
 * Writes a new article, or adds to one, takes the questions off the list and tries their wordings on what the bot
 * knows now.
 * @throws ServiceProblem not_found; a unique violation (409) when an article with the same title exists
 */
export function answerUnanswered(ctx: ServiceContext, input: AnswerInput): Promise<AnsweredUnanswered> {
  const memberId = actorMemberId(ctx);
  return inTenant(ctx, async (work) => {
    const wordings = await requireQuestions(work, input.questionIds);
    const article = await writeAnswer(work, input.article, memberId);
    const handled = await markHandled(work, input.questionIds, { verdict: 'answered', memberId });
    const index = buildIndex(await findPublishedArticles(work));
    const tried = wordings.slice(0, MOST_TRIED);
    const unanswered = tried.filter((text) => (answerFrom(index, text)?.confidence ?? 0) < ANSWER_THRESHOLD);
    return { article, handled, check: { answered: tried.length - unanswered.length, unanswered } };
  });
}

async function writeAnswer(
  work: Work,
  answer: AnswerInput['article'],
  memberId: string | null,
): Promise<Article> {
  if (!('articleId' in answer)) return insertArticle(work, slugOf(answer.title), answer, memberId);
  const before = await lockArticle(work, answer.articleId);
  if (!before) throw notFound('article');
  const heading = answer.heading === '' ? '' : `## ${answer.heading}\n\n`;
  const text = {
    title: before.title,
    category: before.category,
    published: before.published,
    body: `${before.body.trimEnd()}\n\n${heading}${answer.text}`,
  };
  if ([...text.body].length > ARTICLE_CHARACTERS) {
    throw new ServiceProblem('validation_failed', 'The article would be too long; write a new one instead');
  }
  const article = await updateArticleText(work, before.id, text, memberId);
  if (!article) throw notFound('article');
  return article;
}
