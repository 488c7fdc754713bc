import type { Database } from '../../src/db/database';
import { withSystem } from '../../src/db/system';
import { addSeconds } from '../../src/domain/handoff/add-seconds';
import type { SeededOrganisation } from './seed-organisation';

interface Ended {
  readonly conversationId: string;
  readonly visitorId: string;
  readonly ownerMemberId: string | null;
  readonly endedAt: Date;
}

const DAY_SECONDS = 86_400;
/** An address range that is kept for examples and belongs to nobody. */
const RANGE = '198.51.100.0/24';

/** What agents resolved as spam says so; the latest of these visitors is blocked, and a range that machines came from. */
export async function seedBlocks(
  database: Database,
  { id: orgId }: Pick<SeededOrganisation, 'id'>,
  now: Date,
): Promise<void> {
  await withSystem(database, async (client) => {
    await client.$executeRaw`
      update conversation c set "spamReview" = 'confirmed' from handoff h
      where c."orgId" = ${orgId}::uuid and h."conversationId" = c.id and h.outcome = 'spam'`;
    const [latest] = await client.$queryRaw<Ended[]>`
      select h."conversationId", c."visitorId", h."ownerMemberId", h."endedAt"
      from handoff h join conversation c on c.id = h."conversationId"
      where h."orgId" = ${orgId}::uuid and h.outcome = 'spam' order by h."endedAt" desc limit 1`;
    if (!latest) return;
    const { visitorId, ownerMemberId: createdByMemberId, endedAt } = latest;
    await client.block.createMany({
      data: [
        {
          orgId,
          visitorId,
          reason: 'spam',
          note: 'Offers backlinks, over and over',
          createdByMemberId,
          createdAt: endedAt,
        },
        {
          orgId,
          range: RANGE,
          reason: 'automated',
          note: 'Forms filled in by a script at night',
          createdByMemberId,
          createdAt: addSeconds(now, -2 * DAY_SECONDS),
          expiresAt: addSeconds(now, 5 * DAY_SECONDS),
        },
      ],
    });
  });
}
