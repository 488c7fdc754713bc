import { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';

/** Whom an alert concerns. */
export type AlertAudience =
  | { readonly memberIds: readonly string[]; readonly managers?: boolean }
  /** Members of a team (null: everybody) and, where asked for, the managers besides. */
  | { readonly teamId: string | null; readonly managers: boolean }
  | { readonly managersOnly: true };

export interface AlertRecipient {
  readonly memberId: string;
  readonly preferences: unknown;
}

/** Active members of an audience with what they chose to be told in which way. */
export function findAlertRecipients(tenant: Tenant, audience: AlertAudience): Promise<AlertRecipient[]> {
  return tenant.client.$queryRaw<AlertRecipient[]>`
    select m.id as "memberId", m."alertPreferences" as preferences from member m
    where m."orgId" = ${tenant.orgId}::uuid and m."deactivatedAt" is null and ${belongs(audience)}
    order by m.id`;
}

function belongs(audience: AlertAudience): Prisma.Sql {
  const isManager = Prisma.sql`m.role in ('owner', 'manager')`;
  if ('memberIds' in audience) {
    const named = Prisma.sql`m.id = any(${[...audience.memberIds]}::uuid[])`;
    return audience.managers ? Prisma.sql`(${named} or ${isManager})` : named;
  }
  if ('managersOnly' in audience) return isManager;
  const inTeam = Prisma.sql`(${audience.teamId}::uuid is null or exists (
    select 1 from team_member tm where tm."memberId" = m.id and tm."teamId" = ${audience.teamId}::uuid))`;
  return audience.managers ? Prisma.sql`(${inTeam} or ${isManager})` : inTeam;
}

/** Webhooks that are switched on and take this kind. */
export async function findWebhooksFor(tenant: Tenant, kind: string): Promise<string[]> {
  const rows = await tenant.client.alertWebhook.findMany({
    where: { orgId: tenant.orgId, disabledAt: null, removedAt: null, kinds: { has: kind } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id }) => id);
}

/** Settings and zone of the transaction's organisation. */
export async function findOrgSettings(
  tenant: Tenant,
): Promise<{ readonly timeZone: string; readonly settings: unknown }> {
  return tenant.client.org.findFirstOrThrow({
    where: { id: tenant.orgId },
    select: { timeZone: true, settings: true },
  });
}

/** Who a conversation is with, for choosing whom to tell; not locked. */
export function findConversationPlace(
  tenant: Tenant,
  conversationId: string,
): Promise<{ readonly ownerMemberId: string | null; readonly teamId: string | null } | null> {
  return tenant.client.conversation.findFirst({
    where: { orgId: tenant.orgId, id: conversationId },
    select: { ownerMemberId: true, teamId: true },
  });
}
