import type { Database } from '../../src/db/database';
import { findSampledItems } from '../../src/db/queries/review-items';
import { findVisitorTurns } from '../../src/db/queries/review-population';
import { withSystem } from '../../src/db/system';
import { withTenant } from '../../src/db/tenant';
import { groupBy } from '../../src/domain/metrics/group-by';
import { seededRandom } from '../../src/domain/nlu/numeric/seeded-random';
import { isoWeekOf } from '../../src/domain/quality/review/iso-week';
import type { ReviewVerdict } from '../../src/domain/quality/review/verdicts';
import { systemContext } from '../../src/services/context';
import { drawWeek } from '../../src/services/quality/draw-review-sample';
import { examineReAsks } from '../../src/services/quality/examine-re-asks';
import type { SeededOrganisation } from './seed-organisation';

/** Two agents of the demo ask for what the packet says; the visitor tells it once more. */
const ASKED_TWICE = [
  'Sorry, which e-mail address can I reach you at?',
  'Could you tell me roughly how many people work at your company?',
  'May I ask which company you are with?',
  'And what was your name again?',
] as const;
const EVERY_NTH = 23;
/** Of how many verdicts the second reviewer sees one differently. */
const DIFFERS = 0.12;
const MINUTE_MS = 60_000;

/**
 * Questions that were asked twice, a week that two reviewers judged, and the week after it, which waits for them.
 * Belongs behind everything that writes conversations.
 */
export async function seedQuality(
  database: Database,
  organisation: Pick<SeededOrganisation, 'id' | 'members'>,
  until: Date,
): Promise<void> {
  const { id: orgId } = organisation;
  await askTwice(database, orgId);
  await withTenant(
    database,
    orgId,
    async (tenant) => {
      const ended = await tenant.client.handoff.findMany({
        where: { orgId, engagedAt: { not: null }, endedAt: { not: null } },
        select: { id: true },
      });
      await examineReAsks(
        tenant,
        ended.map(({ id }) => id),
      );
    },
    { timeoutMs: 60_000 },
  );
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const ctx = systemContext(
    { database, realtime: { publish: async () => undefined, terminate: async () => undefined }, log: quiet },
    orgId,
  );
  const [org] = await withSystem(database, (client) =>
    client.org.findMany({ where: { id: orgId }, select: { timeZone: true } }),
  );
  const weeks = [-3, -2, -1].map((weeks) => isoWeekOf(until, org?.timeZone ?? 'UTC', weeks));
  for (const week of weeks) await drawWeek(ctx, week);
  const [first, , last] = weeks;
  const reviewers = organisation.members.filter(({ role }) => role !== 'agent').slice(0, 2);
  if (first && last) await judge(database, orgId, reviewers, { from: first.from, to: last.from });
}

/** Some agents' second messages ask for something known: a believable few in a hundred handoffs. */
async function askTwice(database: Database, orgId: string): Promise<void> {
  await withSystem(
    database,
    (client) => client.$executeRaw`
      with second as (
        select m.id, row_number() over (order by m.id) as n from (
          select id, row_number() over (partition by "handoffId" order by "teamSeq") as place,
            count(*) over (partition by "handoffId") as lines from message
          where "orgId" = ${orgId}::uuid and "authorKind" = 'agent' and not private and "handoffId" is not null) m
        where m.place = 2 and m.lines > 2)
      update message set text = text || ' ' || (${[...ASKED_TWICE]}::text[])[1 + (second.n / ${EVERY_NTH}) % ${ASKED_TWICE.length}]
      from second where second.id = message.id and second.n % ${EVERY_NTH} = 0`,
  );
}

interface Reviewer {
  readonly id: string;
}

async function judge(
  database: Database,
  orgId: string,
  reviewers: readonly Reviewer[],
  period: { readonly from: Date; readonly to: Date },
): Promise<void> {
  const random = seededRandom(47);
  const [first, second] = reviewers;
  if (!first || !second) return;
  await withTenant(database, orgId, async (tenant) => {
    const items = await findSampledItems(tenant, period);
    const turns = groupBy(
      await findVisitorTurns(
        tenant,
        items.map(({ conversationId }) => conversationId),
      ),
      ({ conversationId }) => conversationId,
    );
    let disagreements = 0;
    const verdicts = items.flatMap((item, index) => {
      const own = turns.get(item.conversationId) ?? [];
      const cut = own.findIndex(({ messageId }) => messageId === item.cutMessageId);
      const earlier = own[cut - 1]?.messageId ?? null;
      const seen = verdictOn(item.isTransferred, earlier !== null, random());
      const isOther = random() < DIFFERS;
      const other: ReviewVerdict = seen === 'not_needed' ? 'now' : 'not_needed';
      if (isOther) disagreements += 1;
      const at = new Date(period.to.getTime() + 9 * 60 * MINUTE_MS + index * MINUTE_MS);
      const said = (memberId: string, verdict: ReviewVerdict, adjudication: boolean) => ({
        orgId,
        itemId: item.id,
        memberId,
        adjudication,
        verdict,
        turnMessageId: verdict === 'earlier' ? earlier : null,
        reason: !item.isTransferred && verdict === 'now' ? 'knowledge_gap' : null,
        note: '',
        at,
      });
      // Two disagreements wait for somebody who settles them.
      const settled = isOther && disagreements > 2 ? [said(first.id, seen, true)] : [];
      return [said(first.id, seen, false), said(second.id, isOther ? other : seen, false), ...settled];
    });
    await tenant.client.reviewVerdict.createMany({ data: verdicts });
  });
}

/** Most transfers are needed, some come a turn late; of the others a few should have been passed on. */
function verdictOn(isTransferred: boolean, hasEarlier: boolean, dice: number): ReviewVerdict {
  if (!isTransferred) return dice < 0.08 ? 'now' : 'not_needed';
  if (dice < 0.66) return 'now';
  if (dice < 0.8) return hasEarlier ? 'earlier' : 'now';
  return dice < 0.86 ? 'later' : 'not_needed';
}
