import { replyTo } from '../../../src/domain/bot/reply/reply-to';
import { unansweredQuestion } from '../../../src/domain/bot/unanswered/unanswered-question';
import { factsOf } from '../../../src/domain/bot/understanding/facts-of';
import type { BotMode, TurnUnderstanding } from '../../../src/domain/bot/understanding/turn-understanding';
import { understandTurn } from '../../../src/domain/bot/understanding/understand-turn';
import { addSeconds } from '../../../src/domain/handoff/add-seconds';
import { botMaySpeak } from '../../../src/domain/handoff/bot-may-speak';
import { pagePath } from '../../../src/domain/leads/page-path';
import { messageSignals } from '../../../src/domain/leads/signals';
import { stageAfterMessage } from '../../../src/domain/leads/stages';
import type { FactSheet } from '../../../src/domain/policy/facts';
import { judgeTurn } from '../../../src/domain/policy/judge-turn';
import type { PolicyDecision } from '../../../src/domain/policy/types';
import { messageLanguage, waitInWords } from '../../../src/domain/policy/waiting-words';
import { isOpen } from '../../../src/domain/time/business-hours';
import { dayOf } from '../../../src/domain/time/local-day';
import { openEpisode } from './open-episode';
import type { Talk } from './talk';
import { command } from './transitions';
import { expectedWait, positionOf, staffOf, waitingEpisodes } from './waits';
import { versionAt } from './world';

const RISE_SECONDS = 600;

export interface TurnResult {
  readonly understanding: TurnUnderstanding;
  readonly decision: PolicyDecision;
  /** Whether the bot said something. */
  readonly spoke: boolean;
}

/** Answers the oldest waiting message as the worker does: understanding, score, decision, reply, transition. */
export function runTurn(talk: Talk, options: { readonly botFails: boolean }): TurnResult | null {
  const turn = talk.pendingTurns.shift();
  if (!turn) return null;
  const { world } = talk;
  const mode = botMaySpeak(talk.status, talk.open?.state.status ?? null, world.org.policy.botWhileWaiting);
  const understanding = understand(talk, turn, mode);
  const { decision, decisionId, whyNow } = decide(talk, turn, understanding, options.botFails);
  const spoke = carryOut(talk, understanding, { decision, decisionId, whyNow, turnId: turn.id, mode });
  talk.story.rows.turns.push({
    id: turn.id,
    orgId: world.org.id,
    conversationId: talk.id,
    messageId: turn.messageId,
    status: mode === 'silent' ? 'dropped' : 'done',
    attempts: 1,
    createdAt: turn.at,
    completedAt: world.now,
  });
  talk.save();
  return { understanding, decision, spoke };
}

type PendingTurn = Talk['pendingTurns'][number];

function understand(talk: Talk, turn: PendingTurn, mode: BotMode): TurnUnderstanding {
  const { world, story } = talk;
  const { org } = world;
  const [year = 0, month = 1, day = 1] = dayOf(world.now, org.timeZone).split('-').map(Number);
  const understanding = understandTurn({
    message: { id: turn.messageId, text: turn.text, at: turn.at },
    state: talk.botState,
    fields: story.lead.fields,
    mode,
    engine: org.engine,
    index: org.index,
    language: messageLanguage(talk.language),
    currency: org.currency,
    today: { year, month, day },
  });
  const intent = understanding.intent.inScope ? understanding.intent.intent : null;
  story.addSignals(messageSignals(intent, world.now), { conversationId: talk.id });
  recordUnanswered(talk, understanding);
  story.lead.fields = understanding.fields;
  // As live: the first message engages a lead without a line in the history of stages.
  story.lead.stage = stageAfterMessage(story.lead.stage);
  story.rescore('message', talk.id);
  talk.botState = understanding.state;
  talk.language = understanding.language;
  return understanding;
}

function recordUnanswered({ id, story, world }: Talk, understanding: TurnUnderstanding): void {
  const question = unansweredQuestion(understanding);
  if (question === null) return;
  story.rows.unanswered.push({
    ...question,
    // Of one message there is one question; and no die is thrown for it.
    id: understanding.messageId,
    orgId: world.org.id,
    conversationId: id,
    messageId: understanding.messageId,
    language: understanding.language,
    askedAt: understanding.at,
  });
}

function decide(talk: Talk, turn: PendingTurn, understanding: TurnUnderstanding, botFailed: boolean) {
  const { world, story } = talk;
  const { org } = world;
  const facts = factSheet(talk, understanding, botFailed);
  const lastFiredAt = Object.fromEntries(
    Object.entries(talk.triggersFiredAt).map(([id, at]) => [id, new Date(at)]),
  );
  const version = versionAt(org, world.now);
  const moment = { now: world.now, lastFiredAt, offeredBy: understanding.offeredBy };
  const { decision, whyNow, ...judged } = judgeTurn({
    policy: org.policy,
    facts,
    moment,
    episodeIsOpen: talk.open !== null,
    currency: org.currency,
  });
  const whyNotYet = judged.whyNotYet.map(({ sentence }) => sentence);
  const decisionId = world.id();
  story.rows.decisions.push({
    id: decisionId,
    orgId: org.id,
    conversationId: talk.id,
    turnId: turn.id,
    messageId: turn.messageId,
    policyId: version.id,
    policyVersion: version.version,
    teamSeq: talk.takeTeamSeq(),
    facts,
    verdicts: decision.verdicts,
    action: { ...decision.action, whyNow, whyNotYet },
    moment,
    createdAt: world.now,
  });
  talk.triggersFiredAt = JSON.parse(JSON.stringify(judged.lastFiredAt));
  return { decision, decisionId, whyNow };
}

function factSheet(talk: Talk, understanding: TurnUnderstanding, botFailed: boolean): FactSheet {
  const { world, story, episodes } = talk;
  const { lead } = story;
  const { score, band } = lead.score;
  const staff = staffOf(world, talk.teamId);
  const queueLength = waitingEpisodes(world).length;
  return factsOf(
    understanding,
    {
      firstVisitorMessageAt: talk.firstVisitorMessageAt ?? understanding.at,
      now: world.now,
      handoffs: episodes.length,
      returnedFromHuman: episodes.some(({ state }) => state.status === 'returned'),
      reopened: episodes.some(({ reopenedAt }) => reopenedAt !== null),
      pageViews: story.pageViews.length,
      tags: [],
      botFailed,
    },
    {
      score,
      scoreRise: score - story.scoreAt(addSeconds(world.now, -RISE_SECONDS)),
      band,
      stage: lead.stage,
      isCustomer: lead.isCustomer,
      isReturning: story.talks.some((other) => other !== talk && other.firstVisitorMessageAt !== null),
      dealValueMinor: lead.dealValueMinor,
    },
    {
      inHours: isOpen(world.team(talk.teamId)?.hours ?? world.org.policy.hours, world.now),
      agentsOnline: staff.online,
      agentsAvailable: Math.min(staff.online, staff.freePlaces),
      queueLength,
      expectedWaitSeconds: expectedWait(world, talk.teamId, queueLength + 1),
      pagePath: talk.page === null ? null : pagePath(talk.page),
      channelSlug: talk.channel.slug,
    },
  );
}

interface Decided {
  readonly decision: PolicyDecision;
  readonly decisionId: string;
  readonly whyNow: string;
  readonly turnId: string;
  readonly mode: BotMode;
}

function carryOut(talk: Talk, understanding: TurnUnderstanding, decided: Decided): boolean {
  const { world, story } = talk;
  const { org } = world;
  const { decision, mode } = decided;
  const { action } = decision;
  const acting =
    talk.open && action.kind !== 'none'
      ? { ...decision, action: { ...action, kind: 'none' as const } }
      : decision;
  const reply = replyTo(understanding, acting, mode, {
    policy: org.policy,
    voice: org.voice,
    orgName: org.name,
    flow: org.flow,
    score: story.lead.score.score,
    waiting: waitingOf(talk, understanding),
  });
  if (reply) {
    const meta = { sources: reply.sources, quickReplies: reply.quickReplies };
    const { turnId } = decided;
    talk.say({
      kind: 'bot',
      name: org.voice.botName,
      text: reply.text,
      clientId: `turn-${turnId}`,
      turnId,
      meta,
    });
    talk.botState = reply.state;
  }
  if (talk.open) {
    if (understanding.kind === 'never_mind') command(talk, { type: 'cancel', cause: 'never_mind' });
  } else if (action.kind === 'handoff' && action.reason && mode !== 'silent') {
    openEpisode(talk, {
      reason: action.reason,
      actor: { kind: 'system' },
      messageKey: action.messageKey,
      whyNow: decided.whyNow,
      trigger:
        action.triggerId && action.triggerName ? { id: action.triggerId, name: action.triggerName } : null,
      decisionId: decided.decisionId,
      teamId: action.teamId,
      skill: action.skill,
      priority: action.priority,
    });
  }
  return reply !== null;
}

function waitingOf(talk: Talk, { language }: TurnUnderstanding) {
  const state = talk.open?.state;
  if (!state || (state.status !== 'queued' && state.status !== 'offered')) return null;
  const position = positionOf(talk.world, state.id, state.teamId);
  return { position, wait: waitInWords(expectedWait(talk.world, state.teamId, position), language) };
}
