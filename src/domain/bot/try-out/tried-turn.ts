import { botMaySpeak } from '../../handoff/bot-may-speak';
import { messageSignals } from '../../leads/signals';
import { judgeTurn } from '../../policy/judge-turn';
import { isSameJson } from '../../policy/same-value';
import { waitInWords } from '../../policy/waiting-words';
import { calendarDayOf } from '../../time/local-day';
import { replyTo } from '../reply/reply-to';
import { factsOf } from '../understanding/facts-of';
import { isSure } from '../understanding/turn-kind';
import type { TurnUnderstanding } from '../understanding/turn-understanding';
import { understandTurn } from '../understanding/understand-turn';
import { callPerson, command, languageOf } from './tried-episode';
import { isInHours, scoreOf, type TriedState } from './tried-state';
import type { Said, TriedTurn, TryWorld } from './types';

/** The lead's rise is what its score gained within this time. */
const RISE_MS = 600_000;

export interface AfterTurn {
  readonly state: TriedState;
  readonly said: readonly Said[];
  readonly turn: TriedTurn;
}

/** One visitor message through the functions that the worker runs: understood, scored, judged, answered. */
export function takeTurn(world: TryWorld, before: TriedState, text: string): AfterTurn {
  const mode = botMaySpeak(
    before.handoff === null ? 'bot' : 'waiting',
    before.handoff?.status ?? null,
    world.policy.botWhileWaiting,
  );
  const understanding = understand(world, before, text, mode);
  const state = afterUnderstanding(world, before, understanding);
  const facts = factsAt(world, state, understanding);
  const { lastFiredAt, ...judged } = judgeTurn({
    policy: world.policy,
    facts,
    moment: { now: state.now, lastFiredAt: state.lastFiredAt, offeredBy: understanding.offeredBy },
    episodeIsOpen: state.handoff !== null,
    currency: world.currency,
  });
  const changedFacts =
    before.facts === null
      ? []
      : namesOf(facts).filter((name) => !isSameJson(facts[name], before.facts?.[name]));
  const isCalled = state.handoff !== null;
  const { action } = judged.decision;
  const shown = isCalled
    ? { ...judged.decision, action: { ...action, kind: 'none' as const } }
    : judged.decision;
  const reply = replyTo(understanding, shown, mode, {
    policy: world.policy,
    voice: world.voice,
    orgName: world.orgName,
    flow: world.flow,
    score: scoreOf(world, state).score,
    waiting: isCalled
      ? {
          position: state.situation.queueLength + 1,
          wait: waitInWords(state.situation.expectedWaitSeconds, languageOf(world, state)),
        }
      : null,
  });
  const answered: TriedState = { ...state, bot: reply?.state ?? state.bot, lastFiredAt, facts };
  const after =
    isCalled && understanding.kind === 'never_mind'
      ? command(world, answered, { type: 'cancel', cause: 'never_mind' })
      : !isCalled && action.kind === 'handoff'
        ? callPerson(world, answered, action)
        : { state: answered, said: [] };
  const said: Said[] = [{ author: 'visitor', text }];
  if (reply !== null) said.push({ author: 'bot', text: reply.text });
  return { state: after.state, said: [...said, ...after.said], turn: { ...judged, facts, changedFacts } };
}

function understand(world: TryWorld, state: TriedState, text: string, mode: 'speak' | 'hold' | 'silent') {
  return understandTurn({
    message: { id: `tried-${state.bot.turns + 1}`, text, at: state.now },
    state: state.bot,
    fields: state.fields,
    mode,
    engine: world.engine,
    index: world.index,
    language: languageOf(world, state),
    currency: world.currency,
    today: calendarDayOf(state.now, world.timeZone),
  });
}

function afterUnderstanding(world: TryWorld, before: TriedState, turn: TurnUnderstanding): TriedState {
  const intent = isSure(turn.intent) ? turn.intent.intent : null;
  const state: TriedState = {
    ...before,
    bot: turn.state,
    fields: turn.fields,
    signals: [...before.signals, ...messageSignals(intent, before.now)],
    firstMessageAt: before.firstMessageAt ?? before.now,
  };
  return { ...state, scores: [...state.scores, { at: state.now, score: scoreOf(world, state).score }] };
}

function factsAt(world: TryWorld, state: TriedState, turn: TurnUnderstanding) {
  const scored = scoreOf(world, state);
  const { situation, now } = state;
  const earlier = state.scores.findLast(({ at }) => at.getTime() <= now.getTime() - RISE_MS)?.score ?? 0;
  return factsOf(
    turn,
    {
      firstVisitorMessageAt: state.firstMessageAt ?? now,
      now,
      handoffs: state.handoffs,
      returnedFromHuman: state.returnedFromHuman,
      reopened: false,
      pageViews: state.pages.length,
      tags: [],
      botFailed: false,
    },
    {
      score: scored.score,
      scoreRise: scored.score - earlier,
      band: scored.band,
      stage: 'engaged',
      isCustomer: false,
      isReturning: situation.returningVisitor,
      dealValueMinor: null,
    },
    {
      inHours: isInHours(world, state),
      agentsOnline: situation.agentsOnline,
      agentsAvailable: situation.agentsOnline,
      queueLength: situation.queueLength,
      expectedWaitSeconds: situation.agentsOnline > 0 ? situation.expectedWaitSeconds : null,
      pagePath: state.pages.at(-1) ?? null,
      channelSlug: world.channelSlug,
    },
  );
}

const namesOf = <Facts extends object>(facts: Facts) => Object.keys(facts) as (keyof Facts & string)[];
