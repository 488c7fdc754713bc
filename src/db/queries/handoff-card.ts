import type { HandoffDetail } from '../../contracts/api/handoff';
import { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';
import { HANDOFF_COLUMNS, HANDOFF_JOINS, type HandoffColumns } from './team-conversation-row';

type Previous = NonNullable<HandoffDetail['previous']>;

/** An episode with everything its card shows but the lead's other conversations; JSON as stored. */
export interface HandoffCardRow extends HandoffColumns {
  readonly conversationId: string;
  readonly packetOpenedAt: Date | null;
  readonly document: unknown;
  readonly addendum: unknown;
  readonly playbook: string | null;
  readonly leadId: string;
  readonly leadFields: unknown;
  readonly leadCurrency: string;
  readonly previousId: string | null;
  readonly previousStatus: Previous['status'];
  readonly previousReason: Previous['reason'];
  readonly previousOutcome: string | null;
  readonly previousNote: string | null;
  readonly previousAgent: string | null;
  readonly previousEndedAt: Date | null;
  readonly transferNote: string | null;
  readonly transferFrom: string | null;
  readonly transferAt: Date | null;
  readonly feedbackGiven: boolean;
}

const select = Prisma.raw(`
  select ${HANDOFF_COLUMNS}, h."conversationId", h."packetOpenedAt", cp.document, cp.addendum,
    pb.text as playbook, l.id as "leadId", l.fields as "leadFields", l.currency as "leadCurrency",
    p.id as "previousId", p.status as "previousStatus", p.reason as "previousReason",
    p.outcome as "previousOutcome", p."outcomeNote" as "previousNote", pm.name as "previousAgent",
    p."endedAt" as "previousEndedAt", passed.note as "transferNote", fm.name as "transferFrom",
    passed.at as "transferAt"`);

const joins = Prisma.raw(`
  join conversation c on c.id = h."conversationId"
  join lead l on l.id = c."leadId"
  left join context_packet cp on cp."handoffId" = h.id
  left join playbook pb on pb."orgId" = h."orgId" and pb.reason = h.reason
  left join handoff p on p.id = h."previousHandoffId"
  left join member pm on pm.id = p."ownerMemberId"
  left join lateral (
    select e.data ->> 'note' as note, e."actorMemberId", e.at from handoff_event e
    where e."handoffId" = p.id and e.kind = 'transferred' order by e.at desc limit 1) passed on true
  left join member fm on fm.id = passed."actorMemberId"
  ${HANDOFF_JOINS}`);

/** One query, however long the conversation is. */
export async function findHandoffCard(
  tenant: Tenant,
  handoffId: string,
  memberId: string | null,
): Promise<HandoffCardRow | null> {
  const [row] = await tenant.client.$queryRaw<HandoffCardRow[]>`
    ${select}, exists (select 1 from handoff_feedback f
        where f."handoffId" = h.id and f."memberId" = ${memberId}::uuid) as "feedbackGiven"
    from handoff h ${joins}
    where h."orgId" = ${tenant.orgId}::uuid and h.id = ${handoffId}::uuid`;
  return row ?? null;
}

interface ConversationRow {
  readonly id: string;
  readonly status: HandoffDetail['earlierConversations'][number]['status'];
  readonly createdAt: Date;
  readonly lastMessagePreview: string;
  readonly outcome: string | null;
  readonly agentName: string | null;
}

/** The lead's other conversations with how their last episode went, the newest first, at most ten. */
export async function findOtherConversations(
  tenant: Tenant,
  leadId: string,
  exceptConversationId: string,
): Promise<HandoffDetail['earlierConversations']> {
  const rows = await tenant.client.$queryRaw<ConversationRow[]>`
    select c.id, c.status, c."createdAt", c."lastMessagePreview", h.outcome, m.name as "agentName"
    from conversation c left join handoff h on h.id = c."lastHandoffId" left join member m on m.id = h."ownerMemberId"
    where c."orgId" = ${tenant.orgId}::uuid and c."leadId" = ${leadId}::uuid
      and c.id <> ${exceptConversationId}::uuid and c."firstVisitorMessageAt" is not null
    order by c."createdAt" desc limit 10`;
  return rows.map(({ createdAt, lastMessagePreview, ...row }) => ({
    ...row,
    startedAt: createdAt.toISOString(),
    preview: lastMessagePreview,
  }));
}
