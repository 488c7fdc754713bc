import type { Playbook } from '../../contracts/api/playbooks';
import { HANDOFF_REASONS, type HandoffReason } from '../../domain/handoff/types';
import type { Tenant } from '../tenant';

interface Row {
  readonly reason: string;
  readonly text: string;
  readonly updatedAt: Date;
}

function toPlaybook({ reason, text, updatedAt }: Row): Playbook | null {
  const known = HANDOFF_REASONS.find((candidate) => candidate === reason);
  return known === undefined ? null : { reason: known, text, updatedAt: updatedAt.toISOString() };
}

/** The playbooks in the order of the reasons. */
export async function findPlaybooks(tenant: Tenant): Promise<Playbook[]> {
  const rows = await tenant.client.playbook.findMany({ where: { orgId: tenant.orgId } });
  const byReason = new Map(rows.map((row) => [row.reason, toPlaybook(row)]));
  return HANDOFF_REASONS.flatMap((reason) => byReason.get(reason) ?? []);
}

export async function upsertPlaybook(
  tenant: Tenant,
  playbook: { readonly reason: HandoffReason; readonly text: string },
): Promise<Playbook> {
  const { orgId, now } = tenant;
  const { reason, text } = playbook;
  const row = await tenant.client.playbook.upsert({
    where: { orgId_reason: { orgId, reason } },
    create: { orgId, reason, text, createdAt: now, updatedAt: now },
    update: { text, updatedAt: now },
  });
  return { reason, text: row.text, updatedAt: row.updatedAt.toISOString() };
}

/** @returns whether there was one */
export async function removePlaybook(tenant: Tenant, reason: HandoffReason): Promise<boolean> {
  const { count } = await tenant.client.playbook.deleteMany({ where: { orgId: tenant.orgId, reason } });
  return count > 0;
}
