import type { Turn } from '../generated/client';
import type { Tenant } from '../tenant';

export type TurnRow = Turn;

/** A visitor message that waits for the bot's answer; written with the message. */
export async function insertTurn(
  tenant: Tenant,
  turn: { readonly id: string; readonly conversationId: string; readonly messageId: string },
): Promise<void> {
  await tenant.client.turn.create({ data: { ...turn, orgId: tenant.orgId, createdAt: tenant.now } });
}
