import type { Database } from '../../src/db/database';
import { findReAskMaterial } from '../../src/db/queries/re-ask-material';
import { findSampledItems } from '../../src/db/queries/review-items';
import { findVisitorTurns } from '../../src/db/queries/review-population';
import { withSystem } from '../../src/db/system';
import { type Tenant, withTenant } from '../../src/db/tenant';
import type { LeadField } from '../../src/domain/leads/types';
import { groupBy } from '../../src/domain/metrics/group-by';
import { seededRandom } from '../../src/domain/nlu/numeric/seeded-random';
import { isoWeekOf } from '../../src/domain/quality/review/iso-week';
import type { ReviewVerdict } from '../../src/domain/quality/review/verdicts';
import { systemContext } from '../../src/services/context';
import { drawWeek } from '../../src/services/quality/draw-review-sample';
import { examineReAsks } from '../../src/services/quality/examine-re-asks';
import type { SeededOrganisation } from './seed-organisation';

/** What an agent may ask for although the packet says it; the visitor tells it once more. */
const ASKED_TWICE: Partial<Record<LeadField, string>> = {
  company: 'May I ask which company you are with?',
  companySize: 'Could you tell me roughly how many people work at your company?',
  email: 'Sorry, which e-mail address can I reach you at?',
  name: 'And what was your name again?',
};
/** Of the answered episodes in which one of these was known; believable: a few in a hundred. */
const EVERY_NTH = 6;
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
  await withTenant(
    database,
    orgId,
    async (tenant) => {
      const ended = await tenant.client.handoff.findMany({
        where: { orgId, engagedAt: { not: null }, endedAt: { not: null } },
        select: { id: true },
        orderBy: { requestedAt: 'asc' },
      });
      const ids = ended.map(({ id }) => id);
      await askTwice(tenant, ids);
      await examineReAsks(tenant, ids);
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

/** Some agents' second messages ask for something that was known when they wrote. */
async function askTwice(tenant: Tenant, handoffIds: readonly string[]): Promise<void> {
  const material = await findReAskMaterial(tenant, handoffIds);
  const possible = handoffIds.flatMap((id) => {
    const { agentMessages = [], moments = [] } = material.get(id) ?? {};
    const second = agentMessages[1];
    if (!second || agentMessages.length === 2) return [];
    const known = moments.filter(({ at, value }) => value !== null && at < second.at);
    const fields = [...new Set(known.map(({ field }) => field))].filter((field) => field in ASKED_TWICE);
    return fields.length === 0 ? [] : [{ id: second.id, fields }];
  });
  for (const [index, { id, fields }] of possible.filter((_, index) => index % EVERY_NTH === 0).entries()) {
    const field = fields[index % fields.length];
    const question = field && ASKED_TWICE[field];
    if (question) {
      await tenant.client
        .$executeRaw`update message set text = text || ' ' || ${question} where id = ${id}::uuid`;
    }
  }
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
