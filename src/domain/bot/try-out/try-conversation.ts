import { pageSignal, returningSignal } from '../../leads/signals';
import { afterHumanStretch } from '../after-human-stretch';
import { type After, afterWaiting, saidInWords } from './tried-episode';
import { isInHours, scoreOf, startState, type TriedState } from './tried-state';
import { takeTurn } from './tried-turn';
import type { Situation, TriedTurn, TryFrame, TryStep, TryWorld } from './types';

interface AfterStep extends After {
  readonly turn?: TriedTurn;
}

/**
 * Plays a conversation against a policy, step by step, through the functions that live turns run. Pure: the same
 * steps, world and start give the same frames, so taking a step back is playing one step less.
 *
 * @param startedAt when the visitor opens the chat; only `wait` moves the clock
 * @returns the greeting's frame, then one frame for each step
 */
export function tryConversation(
  world: TryWorld,
  steps: readonly TryStep[],
  startedAt: Date,
): readonly TryFrame[] {
  let state = startState(startedAt);
  const frames = [frameOf(world, 'situation', { state, said: saidInWords(world, state, ['greeting']) })];
  for (const step of steps) {
    const after = takeStep(world, state, step);
    state = after.state;
    frames.push(frameOf(world, step.kind, after));
  }
  return frames;
}

function takeStep(world: TryWorld, state: TriedState, step: TryStep): AfterStep {
  switch (step.kind) {
    case 'message':
      return takeTurn(world, state, step.text);
    case 'page':
      return { state: openPage(world, state, step.path), said: [] };
    case 'wait':
      return afterWaiting(world, { ...state, now: new Date(state.now.getTime() + step.seconds * 1000) });
    case 'situation':
      return { state: changeSituation(state, step.situation), said: [] };
    case 'hand_back':
      return handBack(world, state);
  }
}

function openPage(world: TryWorld, state: TriedState, path: string): TriedState {
  const signal = pageSignal(`https://site.invalid${path.startsWith('/') ? '' : '/'}${path}`, state.now);
  if (signal === null) return state;
  const seen = { ...state, pages: [...state.pages, signal.key], signals: [...state.signals, signal] };
  return { ...seen, scores: [...seen.scores, { at: seen.now, score: scoreOf(world, seen).score }] };
}

function changeSituation(state: TriedState, situation: Situation): TriedState {
  const returns = situation.returningVisitor && !state.situation.returningVisitor;
  return {
    ...state,
    situation,
    signals: returns ? [...state.signals, returningSignal(state.now)] : state.signals,
  };
}

/** The person took the conversation and gives it back: the trigger that fired cools down from now on. */
function handBack(world: TryWorld, state: TriedState): After {
  if (state.handoff === null) return { state, said: [] };
  const after: TriedState = {
    ...state,
    handoff: null,
    bot: afterHumanStretch(state.bot),
    returnedFromHuman: true,
    lastFiredAt:
      state.calledBy === null ? state.lastFiredAt : { ...state.lastFiredAt, [state.calledBy]: state.now },
  };
  return { state: after, said: saidInWords(world, after, ['returnedToBot']) };
}

function frameOf(world: TryWorld, step: TryStep['kind'], { state, said, turn }: AfterStep): TryFrame {
  const { score, band, contributions } = scoreOf(world, state);
  return {
    step,
    at: state.now,
    said,
    score,
    band,
    contributions,
    inHours: isInHours(world, state),
    status: state.handoff === null ? 'bot' : 'waiting',
    turn: turn ?? null,
  };
}
