import {
  findJudgedMessages,
  findReviewCandidates,
  findVisitorTurns,
  type ReviewCandidate,
} from '../../db/queries/review-population';
import {
  findDrawnUntil,
  insertReviewSample,
  type NewReviewItem,
  type NewReviewSample,
} from '../../db/repositories/review-samples';
import type { Tenant } from '../../db/tenant';
import { groupBy } from '../../domain/metrics/group-by';
import { chooseCut } from '../../domain/quality/review/choose-cut';
import { type Drawn, drawSample } from '../../domain/quality/review/draw-sample';
import { type IsoWeek, isoWeekOf } from '../../domain/quality/review/iso-week';
import type { ServiceContext } from '../context';
import { loadOrgPolicy } from '../policy/org-policy';
import { ServiceProblem } from '../problem';
import { inTenant } from '../work';

/** Conversations a week; two reviewers judge as many in half an hour. */
const SIZES = { transferred: 20, others: 20 } as const;

type Candidate = ReviewCandidate & { readonly isTransferred: boolean; readonly stratum: string };

export interface DrawnWeek {
  readonly week: string;
  readonly drawn: number;
}

/**
 * Draws the current week's conversations for review, those of earlier in the week that were drawn already left out; the
 * rest of the week is drawn by the worker when it is over.
 * @throws ServiceProblem conflict when nothing new is there, or somebody else draws at the same moment
 */
export function drawThisWeek(
  ctx: ServiceContext,
  input: { readonly secondReviewerShare: number },
): Promise<DrawnWeek> {
  return inTenant(ctx, async (work) => {
    const { org } = await loadOrgPolicy(work);
    const week = isoWeekOf(work.now, org.timeZone);
    const from = (await findDrawnUntil(work, week)) ?? week.from;
    const sample = await drawFrom(work, { ...week, from, to: work.now }, input.secondReviewerShare);
    if (sample.items.length === 0)
      throw new ServiceProblem('conflict', 'There is no conversation of this week to draw from');
    if (!(await insertReviewSample(work, sample)))
      throw new ServiceProblem('conflict', 'Somebody else has just drawn this week');
    return { week: week.key, drawn: sample.items.length };
  });
}

/** Draws what a week that is over has left, once: also where there is nothing to draw. @returns how many were drawn */
export function drawWeek(ctx: ServiceContext, week: IsoWeek): Promise<number> {
  return inTenant(ctx, async (work) => {
    const sample = await drawFrom(work, week, 1);
    return (await insertReviewSample(work, sample)) ? sample.items.length : 0;
  });
}

async function drawFrom(
  tenant: Tenant,
  { key, from, to }: IsoWeek,
  secondReviewerShare: number,
): Promise<NewReviewSample> {
  const seed = `${tenant.orgId}:${key}:${from.toISOString()}`;
  const candidates = (await findReviewCandidates(tenant, { from, to })).map((one) => ({
    ...one,
    isTransferred: one.handoffId !== null,
    stratum: one.reason ?? `${one.channelId} ${one.band}`,
  }));
  const { items, strata } = drawSample(candidates, SIZES, seed);
  const rows = await cutItems(tenant, items, secondReviewerShare);
  return { week: key, from, to, seed, strata, items: rows };
}

/** Where the transcript of each is cut, and which policy was in force there. */
async function cutItems(
  tenant: Tenant,
  items: readonly Drawn<Candidate>[],
  secondReviewerShare: number,
): Promise<NewReviewItem[]> {
  const ids = items.map(({ candidate }) => candidate.conversationId);
  const turns = groupBy(await findVisitorTurns(tenant, ids), ({ conversationId }) => conversationId);
  const judged = groupBy(await findJudgedMessages(tenant, ids), ({ conversationId }) => conversationId);
  return items.flatMap(({ candidate, inclusionProbability, place }) => {
    const { conversationId, handoffId, stratum, reason, requestedAt, decisionId } = candidate;
    const decisions = judged.get(conversationId) ?? [];
    const decision = decisions.find(({ id }) => id === decisionId);
    const cut = chooseCut(turns.get(conversationId) ?? [], decision?.messageId ?? null, requestedAt);
    if (cut === null) return [];
    const inForce = decision ?? decisions.findLast(({ at }) => requestedAt === null || at <= requestedAt);
    return [
      {
        conversationId,
        handoffId,
        stratum,
        inclusionProbability,
        cutMessageId: cut.messageId,
        cutSeq: cut.seq,
        askedByButton: reason === 'visitor_request' && decisionId === null,
        reason,
        policyVersion: inForce?.policyVersion ?? null,
        place,
        reviewersWanted: place < Math.round(items.length * secondReviewerShare) ? 2 : 1,
      },
    ];
  });
}
