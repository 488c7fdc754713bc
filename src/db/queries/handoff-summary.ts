import type { HandoffSummary } from '../../contracts/api/conversation';
import { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';
import {
  HANDOFF_COLUMNS,
  HANDOFF_JOINS,
  type HandoffColumns,
  toHandoffSummary,
} from './team-conversation-row';

const select = Prisma.raw(`select ${HANDOFF_COLUMNS} from handoff h ${HANDOFF_JOINS}`);

/** One episode, open or ended, as list and thread show it. */
export async function findHandoffSummary(tenant: Tenant, handoffId: string): Promise<HandoffSummary | null> {
  const [row] = await tenant.client.$queryRaw<HandoffColumns[]>`
    ${select} where h."orgId" = ${tenant.orgId}::uuid and h.id = ${handoffId}::uuid`;
  return row ? toHandoffSummary(row) : null;
}
