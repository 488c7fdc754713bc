import type { PromiseFiguresQuery, PromisesBehind, PromisesBehindQuery } from '../../contracts/api/tasks';
import { type DuePromise, findPromisesDue } from '../../db/queries/promises-due';
import { withTenant } from '../../db/tenant';
import { type PromiseFigures, promiseFigures, promisesInState } from '../../domain/promises/promise-figures';
import { visibleMember } from '../analytics/visible-member';
import type { ServiceContext } from '../context';

/**
 * How many promises that fall due in a period were kept and broken by now, or by `asOf`. Agents get those they owe.
 * @throws ServiceProblem forbidden when an agent asks for somebody else's
 */
export function getPromiseFigures(ctx: ServiceContext, query: PromiseFiguresQuery): Promise<PromiseFigures> {
  return withDue(ctx, query, promiseFigures);
}

/** The promises behind one of these numbers, as many as it says. @throws ServiceProblem forbidden, as above */
export function getPromisesBehind(
  ctx: ServiceContext,
  { state, ...query }: PromisesBehindQuery,
): Promise<PromisesBehind> {
  return withDue(ctx, query, (promises, period, asOf) => ({
    items: promisesInState(promises, period, asOf, state).map(
      ({ taskId, conversationId, title, dueAt, doneAt }) => ({
        taskId,
        conversationId,
        title,
        dueAt: dueAt.toISOString(),
        doneAt: doneAt !== null && doneAt <= asOf ? doneAt.toISOString() : null,
      }),
    ),
  }));
}

async function withDue<Answer>(
  ctx: ServiceContext,
  query: PromiseFiguresQuery,
  answer: (promises: DuePromise[], period: { from: Date; to: Date }, asOf: Date) => Answer,
): Promise<Answer> {
  const { from, to, asOf, ...narrowing } = query;
  const member = visibleMember(ctx, narrowing.member) ?? undefined;
  const period = { from: new Date(from), to: new Date(to) };
  return withTenant(ctx.database, ctx.orgId, async (tenant) =>
    answer(
      await findPromisesDue(tenant, period, { ...narrowing, member }),
      period,
      asOf === undefined ? tenant.now : new Date(asOf),
    ),
  );
}
