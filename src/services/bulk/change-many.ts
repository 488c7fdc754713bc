import type { BulkAction, BulkResult } from '../../contracts/api/bulk';
import type { TeamConversation } from '../../contracts/api/conversation';
import { PROBLEMS } from '../../contracts/problem';
import type { MemberContext } from '../context';
import { ServiceProblem } from '../problem';
import { changeOne } from './change-one';

/** So many at a time: fast, and never the whole pool for one request. */
const AT_ONCE = 4;

/**
 * One action on many conversations through the same use cases as for one, each in its own transaction: what cannot be
 * done is told for each and holds nothing up. The same id twice counts once.
 */
export async function changeManyConversations(
  ctx: MemberContext,
  input: { readonly ids: readonly string[]; readonly action: BulkAction },
): Promise<BulkResult> {
  const ids = [...new Set(input.ids)];
  const done: TeamConversation[] = [];
  const failed: BulkResult['failed'] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const settled = await Promise.allSettled(some.map((id) => changeOne(ctx, id, input.action)));
    settled.forEach((one, index) => {
      if (one.status === 'fulfilled') done.push(one.value);
      else failed.push({ id: some[index] ?? '', ...reasonOf(ctx, one.reason) });
    });
  }
  return { done, failed };
}

function reasonOf(ctx: MemberContext, error: unknown): Pick<BulkResult['failed'][number], 'code' | 'detail'> {
  if (error instanceof ServiceProblem) {
    return { code: error.code, detail: error.detail ?? PROBLEMS[error.code].title };
  }
  ctx.log.error({ err: error }, 'one of many conversations could not be changed');
  return { code: 'internal', detail: PROBLEMS.internal.title };
}
