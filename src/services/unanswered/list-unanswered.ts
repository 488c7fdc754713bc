import type { z } from 'zod';
import {
  type listUnansweredQuery,
  UNANSWERED_WORDINGS,
  type UnansweredGroup,
  type unansweredListSchema,
} from '../../contracts/api/knowledge';
import type { UnansweredRow } from '../../db/repositories/unanswered-questions';
import { withTenant } from '../../db/tenant';
import type { QuestionGroup } from '../../domain/bot/unanswered/group-questions';
import type { ServiceContext } from '../context';
import { unansweredGroups } from './unanswered-groups';

/** Groups with open questions, those asked most first; a handled one comes back only when it is asked again. */
export async function listUnanswered(
  ctx: ServiceContext,
  { cursor = 0, limit }: z.output<typeof listUnansweredQuery>,
): Promise<z.output<typeof unansweredListSchema>> {
  const groups = await withTenant(ctx.database, ctx.orgId, unansweredGroups);
  const open = groups
    .flatMap(toView)
    .sort((a, b) => b.count - a.count || (a.lastAskedAt < b.lastAskedAt ? 1 : -1));
  const next = cursor + limit;
  return {
    items: open.slice(cursor, next),
    nextCursor: next < open.length ? String(next) : null,
    groups: open.length,
    questions: open.reduce((sum, { count }) => sum + count, 0),
  };
}

function toView({ questions, typical }: QuestionGroup<UnansweredRow>): UnansweredGroup[] {
  const open = questions.filter(({ verdict }) => verdict === null);
  const [first, last] = [open[0], open.at(-1)];
  if (!first || !last) return [];
  const newestFirst = open.toReversed();
  const wordings = newestFirst.filter(
    ({ text }, at) => newestFirst.findIndex((other) => sameWords(other.text, text)) === at,
  );
  return [
    {
      id: first.id,
      typical: typical.text,
      count: open.length,
      lastAskedAt: last.askedAt.toISOString(),
      languages: [...new Set(open.map(({ language }) => language))].sort(),
      questionIds: open.map(({ id }) => id),
      wordings: wordings.slice(0, UNANSWERED_WORDINGS).map(({ text, conversationId, askedAt }) => ({
        text,
        conversationId,
        askedAt: askedAt.toISOString(),
      })),
      handledBefore: handledBefore(questions),
    },
  ];
}

function handledBefore(questions: readonly UnansweredRow[]): UnansweredGroup['handledBefore'] {
  let latest: { verdict: NonNullable<UnansweredRow['verdict']>; at: Date } | null = null;
  let count = 0;
  for (const { verdict, handledAt } of questions) {
    if (verdict === null || handledAt === null) continue;
    count += 1;
    if (latest === null || handledAt > latest.at) latest = { verdict, at: handledAt };
  }
  return latest === null ? null : { verdict: latest.verdict, count, at: latest.at.toISOString() };
}

const sameWords = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
