import { findQuestionTexts } from '../../db/repositories/unanswered-questions';
import type { Tenant } from '../../db/tenant';
import { notFound } from '../problem';

/**
 * The different wordings of questions, oldest first.
 * @throws ServiceProblem not_found when one of them is not the organisation's
 */
export async function requireQuestions(tenant: Tenant, ids: readonly string[]): Promise<readonly string[]> {
  const wanted = new Set(ids);
  const found = await findQuestionTexts(tenant, [...wanted]);
  if (found.length < wanted.size) throw notFound('question');
  return [...new Map(found.map(({ text }) => [text.toLowerCase(), text])).values()];
}
