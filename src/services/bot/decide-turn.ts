import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { findStaffSituation } from '../../db/queries/queue-situation';
import { findLead } from '../../db/queries/thread-people';
import { findTurnFacts } from '../../db/queries/turn-facts';
import { insertDecision } from '../../db/repositories/decisions';
import { findScoreAt } from '../../db/repositories/lead-signals';
import type { PendingTurn } from '../../db/repositories/turns';
import { factsOf } from '../../domain/bot/understanding/facts-of';
import type { TurnUnderstanding } from '../../domain/bot/understanding/turn-understanding';
import { addSeconds } from '../../domain/handoff/add-seconds';
import { pagePath } from '../../domain/leads/page-path';
import { LEAD_STAGES, SCORE_BANDS } from '../../domain/leads/types';
import type { FactSheet } from '../../domain/policy/facts';
import { judgeTurn } from '../../domain/policy/judge-turn';
import type { PolicyDecision, PolicyMoment } from '../../domain/policy/types';
import type { OrgPolicy } from '../policy/org-policy';
import { isTeamOpen } from '../routing/is-team-open';
import { newcomersPlace } from '../routing/queue-place';
import type { Thread } from '../thread/thread';
import { decisionChannelEvent } from './decision-event';

/** The lead's rise is what its score gained within this time. */
const RISE_SECONDS = 600;

export interface DecidedTurn {
  readonly decisionId: string;
  readonly turnId: string;
  readonly messageId: string;
  readonly decision: PolicyDecision;
  readonly whyNow: string;
  /** Lead score after the message, 0–100. */
  readonly score: number;
}

const firedAtSchema = z.record(z.string(), z.iso.datetime()).catch({});

/** Gathers the facts of a turn, evaluates the policy and records the decision. */
export async function decideTurn(
  thread: Thread,
  policy: OrgPolicy,
  turn: PendingTurn,
  understanding: TurnUnderstanding,
  { botFailed }: { readonly botFailed: boolean },
): Promise<DecidedTurn> {
  const { work, conversation } = thread;
  const { facts, score } = await gatherFacts(thread, policy, understanding, botFailed);
  const firedAt = firedAtSchema.parse(conversation.triggersFiredAt);
  const moment: PolicyMoment = {
    now: work.now,
    lastFiredAt: Object.fromEntries(Object.entries(firedAt).map(([id, at]) => [id, new Date(at)])),
    offeredBy: understanding.offeredBy,
  };
  const { decision, whyNow, ...judged } = judgeTurn({
    policy: policy.document,
    facts,
    moment,
    episodeIsOpen: thread.handoff !== null,
    currency: policy.org.currency,
  });
  const whyNotYet = judged.whyNotYet.map(({ sentence }) => sentence);
  const decisionId = uuid();
  const teamSeq = thread.takeTeamSeq();
  await insertDecision(work, {
    id: decisionId,
    conversationId: conversation.id,
    turnId: turn.id,
    messageId: turn.messageId,
    policyId: policy.policyId,
    policyVersion: policy.policyVersion,
    teamSeq,
    facts,
    verdicts: decision.verdicts,
    action: { ...decision.action, whyNow, whyNotYet },
    moment,
  });
  thread.change({ triggersFiredAt: JSON.parse(JSON.stringify(judged.lastFiredAt)) });
  work.events.push(
    decisionChannelEvent(conversation.id, {
      id: decisionId,
      teamSeq,
      messageId: turn.messageId,
      policyVersion: policy.policyVersion,
      action: decision.action.kind,
      triggerName: decision.action.triggerName,
      whyNow,
      whyNotYet,
      createdAt: work.now.toISOString(),
    }),
  );
  return { decisionId, turnId: turn.id, messageId: turn.messageId, decision, whyNow, score };
}

async function gatherFacts(
  thread: Thread,
  policy: OrgPolicy,
  understanding: TurnUnderstanding,
  botFailed: boolean,
): Promise<{ facts: FactSheet; score: number }> {
  const { work, conversation } = thread;
  const lead = await findLead(work, conversation.leadId);
  if (!lead) throw new Error(`lead ${conversation.leadId} is missing`);
  const turnFacts = await findTurnFacts(work, conversation);
  const { idleKeepsCapacity } = policy.document.routing;
  const staff = await findStaffSituation(work, conversation.teamId, idleKeepsCapacity);
  const place = await newcomersPlace(work, { teamId: conversation.teamId, staff });
  const before = await findScoreAt(work, lead.id, addSeconds(work.now, -RISE_SECONDS));
  const facts = factsOf(
    understanding,
    {
      firstVisitorMessageAt: conversation.firstVisitorMessageAt ?? understanding.at,
      now: work.now,
      handoffs: turnFacts.handoffs,
      returnedFromHuman: turnFacts.returnedFromHuman,
      reopened: turnFacts.reopened,
      pageViews: turnFacts.pageViews,
      tags: turnFacts.tags,
      botFailed,
    },
    {
      score: lead.score,
      scoreRise: lead.score - before,
      band: SCORE_BANDS.find((band) => band === lead.band) ?? 'cold',
      stage: LEAD_STAGES.find((stage) => stage === lead.stage) ?? 'new',
      isCustomer: lead.isCustomer,
      isReturning: turnFacts.cameBack || turnFacts.earlierConversations > 0,
      dealValueMinor: lead.dealValueMinor === null ? null : Number(lead.dealValueMinor),
    },
    {
      inHours: await isTeamOpen(work, policy, conversation.teamId),
      agentsOnline: staff.online,
      agentsAvailable: Math.min(staff.online, staff.freePlaces),
      queueLength: turnFacts.queueLength,
      expectedWaitSeconds: place.estimatedWaitSeconds,
      pagePath: conversation.page === null ? null : pagePath(conversation.page),
      channelSlug: turnFacts.channelSlug,
    },
  );
  return { facts, score: lead.score };
}
