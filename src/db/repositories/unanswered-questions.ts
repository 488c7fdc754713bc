import type { UnansweredQuestion, UnansweredVerdict } from '../../domain/bot/unanswered/unanswered-question';
import type { Tenant } from '../tenant';

export interface NewUnansweredQuestion extends UnansweredQuestion {
  readonly conversationId: string;
  readonly messageId: string;
  readonly language: string;
  readonly askedAt: Date;
}

/** A turn that is run again changes nothing. */
export async function insertUnansweredQuestion(
  tenant: Tenant,
  question: NewUnansweredQuestion,
): Promise<void> {
  await tenant.client.unansweredQuestion.createMany({
    data: { ...question, orgId: tenant.orgId },
    skipDuplicates: true,
  });
}

/** The visitor has withdrawn the message: nobody reads the question any more. */
export async function deleteUnansweredOf(tenant: Tenant, messageId: string): Promise<void> {
  await tenant.client.unansweredQuestion.deleteMany({ where: { orgId: tenant.orgId, messageId } });
}

export interface UnansweredRow {
  readonly id: string;
  readonly conversationId: string;
  readonly text: string;
  readonly language: string;
  readonly askedAt: Date;
  readonly verdict: UnansweredVerdict | null;
  readonly handledAt: Date | null;
}

/** Older ones are forgotten. */
const DAYS_READ = 180;
/** More are not grouped at once; the newest count. */
const QUESTIONS_READ = 5_000;

/** Questions of the last half year, open or handled, oldest first. */
export async function findUnansweredQuestions(tenant: Tenant): Promise<UnansweredRow[]> {
  const rows = await tenant.client.$queryRaw<UnansweredRow[]>`
    select id, "conversationId", text, language, "askedAt", verdict, "handledAt" from unanswered_question
    where "orgId" = ${tenant.orgId}::uuid and "askedAt" > now() - make_interval(days => ${DAYS_READ}::int)
    order by "askedAt" desc, id desc limit ${QUESTIONS_READ}`;
  return rows.reverse();
}

/** Changes whenever the list does. */
export async function findUnansweredStamp(tenant: Tenant): Promise<string> {
  const [row] = await tenant.client.$queryRaw<{ stamp: string }[]>`
    select concat_ws(':', count(*), max("askedAt"), max("handledAt"), count(verdict), current_date) as stamp
    from unanswered_question where "orgId" = ${tenant.orgId}::uuid`;
  return row?.stamp ?? '';
}

/** Wordings of questions; ids of other organisations are not found. */
export function findQuestionTexts(
  tenant: Tenant,
  ids: readonly string[],
): Promise<{ id: string; text: string }[]> {
  return tenant.client.unansweredQuestion.findMany({
    where: { orgId: tenant.orgId, id: { in: [...ids] } },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, text: true },
  });
}

/** Takes open questions off the list. @returns how many there were */
export async function markHandled(
  tenant: Tenant,
  ids: readonly string[],
  handled: { readonly verdict: UnansweredVerdict; readonly memberId: string | null },
): Promise<number> {
  const { count } = await tenant.client.unansweredQuestion.updateMany({
    where: { orgId: tenant.orgId, id: { in: [...ids] }, verdict: null },
    data: { verdict: handled.verdict, handledAt: tenant.now, handledBy: handled.memberId },
  });
  return count;
}

/** Puts questions back on the list. @returns how many were off it */
export async function reopenQuestions(tenant: Tenant, ids: readonly string[]): Promise<number> {
  const { count } = await tenant.client.unansweredQuestion.updateMany({
    where: { orgId: tenant.orgId, id: { in: [...ids] }, NOT: { verdict: null } },
    data: { verdict: null, handledAt: null, handledBy: null },
  });
  return count;
}

const QUESTIONS_FOR_PEOPLE = 200;

/** Wordings that a manager said should go to a person, the latest ones. */
export async function findQuestionsForPeople(tenant: Tenant): Promise<string[]> {
  const rows = await tenant.client.$queryRaw<{ text: string }[]>`
    select text from unanswered_question where "orgId" = ${tenant.orgId}::uuid and verdict = 'person'
    group by text order by max("handledAt") desc, text limit ${QUESTIONS_FOR_PEOPLE}`;
  return rows.map(({ text }) => text);
}
