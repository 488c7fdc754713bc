import type { Narrowing } from '../../contracts/api/narrowing';
import type { PromiseFacts } from '../../domain/promises/promise-figures';
import { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';

export interface DuePromise extends PromiseFacts {
  readonly taskId: string;
  readonly conversationId: string;
  readonly title: string;
}

/**
 * Promises that fall due in a period (`to` excluded), those due first at the top, test conversations left out. Channel,
 * language, page and score band are of the conversation; team and member owe the promise; the reason is that of the handoff
 * from which it came.
 */
export function findPromisesDue(
  { client, orgId }: Tenant,
  { from, to }: { readonly from: Date; readonly to: Date },
  { channel, team, member, reason, language, page, scoreBand }: Narrowing,
): Promise<DuePromise[]> {
  const only = (condition: Prisma.Sql, value: string | undefined) =>
    value === undefined ? Prisma.empty : Prisma.sql`and ${condition}`;
  return client.$queryRaw<DuePromise[]>`
    select t.id as "taskId", t."conversationId", t.title, t."dueAt", t."doneAt", t."cancelledAt"
    from task t join conversation c on c.id = t."conversationId" join lead l on l.id = c."leadId"
      left join handoff h on h.id = t."handoffId"
    where t."orgId" = ${orgId}::uuid and t."dueAt" >= ${from} and t."dueAt" < ${to} and not c."isTest"
      ${only(Prisma.sql`c."channelId" = ${channel}::uuid`, channel)}
      ${only(Prisma.sql`c.language = ${language}`, language)}
      ${only(Prisma.sql`c.page = ${page}`, page)}
      ${only(Prisma.sql`l.band = ${scoreBand}`, scoreBand)}
      ${only(Prisma.sql`t."teamId" = ${team}::uuid`, team)}
      ${only(Prisma.sql`t."ownerMemberId" = ${member}::uuid`, member)}
      ${only(Prisma.sql`h.reason = ${reason}`, reason)}
    order by t."dueAt", t.id`;
}
