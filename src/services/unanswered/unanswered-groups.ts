import {
  findUnansweredQuestions,
  findUnansweredStamp,
  type UnansweredRow,
} from '../../db/repositories/unanswered-questions';
import type { Tenant } from '../../db/tenant';
import { groupQuestions, type QuestionGroup } from '../../domain/bot/unanswered/group-questions';

const KEPT_ORGS = 50;
const kept = new Map<string, { readonly stamp: string; readonly groups: QuestionGroup<UnansweredRow>[] }>();

/**
 * An organisation's questions of the last half year, open and handled, grouped by likeness. Grouping takes a few
 * hundred milliseconds for thousands of questions, so a process keeps it until the questions change.
 */
export async function unansweredGroups(tenant: Tenant): Promise<readonly QuestionGroup<UnansweredRow>[]> {
  const stamp = await findUnansweredStamp(tenant);
  const found = kept.get(tenant.orgId);
  if (found?.stamp === stamp) return found.groups;
  const groups = groupQuestions(await findUnansweredQuestions(tenant));
  if (kept.size >= KEPT_ORGS) kept.clear();
  kept.set(tenant.orgId, { stamp, groups });
  return groups;
}
