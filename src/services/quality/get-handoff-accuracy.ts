import type { QualityPeriodInput } from '../../contracts/api/quality';
import type { HandoffAccuracyReport } from '../../contracts/api/quality-reviews';
import {
  findSampledItems,
  findVerdicts,
  type SampledItem,
  type StoredVerdict,
} from '../../db/queries/review-items';
import { findVisitorTurns } from '../../db/queries/review-population';
import { withTenant } from '../../db/tenant';
import { groupBy } from '../../domain/metrics/group-by';
import { cohenKappa } from '../../domain/quality/review/cohen-kappa';
import { handoffAccuracy, type JudgedItem } from '../../domain/quality/review/handoff-accuracy';
import { isoWeekOf } from '../../domain/quality/review/iso-week';
import { type SettledVerdict, settleVerdict } from '../../domain/quality/review/verdicts';
import type { ServiceContext } from '../context';
import { qualityPeriod } from './quality-period';

type Weighted = JudgedItem & { readonly item: SampledItem; readonly reasonNeeded: string | null };

/**
 * What the reviews say of the handoffs of some weeks: those whose Monday lies in the period, and the one that contains its
 * first day. Agents' own feedback is not in it.
 */
export function getHandoffAccuracy(
  ctx: ServiceContext,
  input: QualityPeriodInput,
): Promise<HandoffAccuracyReport> {
  return withTenant(
    ctx.database,
    ctx.orgId,
    async (tenant) => {
      const { from: first, to, timeZone } = await qualityPeriod(tenant, input);
      const { from } = isoWeekOf(first, timeZone);
      const sampled = await findSampledItems(tenant, { from, to });
      const verdicts = groupBy(
        await findVerdicts(
          tenant,
          sampled.map(({ id }) => id),
        ),
        ({ itemId }) => itemId,
      );
      const turns = groupBy(
        await findVisitorTurns(tenant, [...new Set(sampled.map(({ conversationId }) => conversationId))]),
        ({ conversationId }) => conversationId,
      );
      const judged: Weighted[] = [];
      const progress = { drawn: sampled.length, judged: 0, open: 0, disagreements: 0, cannotTell: 0 };
      for (const item of sampled) {
        const ids = (turns.get(item.conversationId) ?? []).map(({ messageId }) => messageId);
        const turnAt = (messageId: string | null) => ids.indexOf(messageId ?? '') + 1 || null;
        const said = verdicts.get(item.id) ?? [];
        const settled = settleVerdict(
          said.map((one) => ({ ...one, turn: turnAt(one.turnMessageId) })),
          item.reviewersWanted,
        );
        if (settled === null) progress.open += 1;
        else if (settled === 'disagree') progress.disagreements += 1;
        else {
          progress[settled.verdict === null ? 'cannotTell' : 'judged'] += 1;
          judged.push(judgedItem(item, settled, turnAt(item.cutMessageId) ?? 1, said));
        }
      }
      const drawn = new Map(
        [...groupBy(sampled, stratumOf)].map(([stratum, items]) => [stratum, items.length]),
      );
      return {
        from: from.toISOString(),
        to: to.toISOString(),
        weeks: [...new Set(sampled.map(({ week }) => week))],
        progress,
        agreement: cohenKappa([...verdicts.values()].flatMap(pairOf)),
        accuracy: handoffAccuracy(judged, drawn, `${ctx.orgId}:${from.toISOString()}`),
        wrong: judged.flatMap(wrongOf),
      };
    },
    { snapshot: true },
  );
}

/** Strata of different draws are different ones. */
const stratumOf = ({ sampleId, stratum }: SampledItem) => `${sampleId} ${stratum}`;

function judgedItem(
  item: SampledItem,
  { verdict, turn }: SettledVerdict,
  cutTurn: number,
  said: readonly StoredVerdict[],
): Weighted {
  const { isTransferred, reason, policyVersion, inclusionProbability } = item;
  return {
    stratum: stratumOf(item),
    inclusionProbability,
    isTransferred,
    reason,
    policyVersion,
    verdict,
    neededTurn: turn,
    cutTurn,
    item,
    reasonNeeded: said.findLast((one) => one.reason !== null)?.reason ?? null,
  };
}

/** What two reviewers said independently of each other. */
function pairOf(said: readonly StoredVerdict[]): (readonly [string, string])[] {
  // In the order of the members, so that it does not matter who was first.
  const [left, right] = said
    .filter(({ adjudication }) => !adjudication)
    .sort((one, other) => (one.memberId < other.memberId ? -1 : 1));
  return left && right ? [[left.verdict, right.verdict]] : [];
}

function wrongOf({ item, verdict, reasonNeeded }: Weighted): HandoffAccuracyReport['wrong'] {
  const ofTransfer = { not_needed: 'unneeded', later: 'early', earlier: 'late', now: null } as const;
  const ofOthers = { not_needed: null, later: null, earlier: 'missed', now: 'missed' } as const;
  const kind = verdict === null ? null : (item.isTransferred ? ofTransfer : ofOthers)[verdict];
  if (kind === null) return [];
  const { id: itemId, conversationId, reason, policyVersion } = item;
  return [{ itemId, conversationId, kind, reason, reasonNeeded, policyVersion }];
}
