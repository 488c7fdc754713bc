import type { TeamConversation } from '../../contracts/api/conversation';
import { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';
import {
  TEAM_CONVERSATION_COLUMNS,
  TEAM_CONVERSATION_JOINS,
  type TeamConversationRow,
  toTeamConversation,
} from './team-conversation-row';

const select = Prisma.raw(
  `select ${TEAM_CONVERSATION_COLUMNS} from conversation c ${TEAM_CONVERSATION_JOINS}`,
);

/** One conversation as the team sees it, or null when this organisation has none with this id. One query. */
export async function findTeamConversation(
  tenant: Tenant,
  conversationId: string,
): Promise<TeamConversation | null> {
  const [row] = await tenant.client.$queryRaw<TeamConversationRow[]>`
    ${select} where c."orgId" = ${tenant.orgId}::uuid and c.id = ${conversationId}::uuid`;
  return row ? toTeamConversation(row) : null;
}
