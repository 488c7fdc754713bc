import { setImmediate } from 'node:timers/promises';
import { addSeconds } from '../../../src/domain/handoff/add-seconds';
import { isOpen } from '../../../src/domain/handoff/is-open';
import type { HandoffStatus } from '../../../src/domain/handoff/types';
import { personas } from '../content/personas/all';
import type { Persona } from '../content/personas/persona';
import { afterVisit, planFeedback, planRating } from './aftermath';
import { agentSees } from './agent-behaviour';
import type { Agent } from './agents';
import { arrivals } from './demand';
import { createDice, type Dice } from './dice';
import type { Episode } from './episode';
import { createIdentity } from './identity';
import { comeBack, openTalk, planReturn } from './return-visit';
import { routeQueue } from './router';
import { Story } from './story';
import type { Talk } from './talk';
import { onTimer } from './timers';
import { visitOf } from './visit';
import { startVisit, visitorSees } from './visitor-behaviour';
import { type HistoryOrg, QUIET_END_SECONDS, World } from './world';

const DAY_SECONDS = 86_400;
const FRESH_VISITORS = 3;
const FRESH_SECONDS = 3_300;
const ROUTER_SECONDS = 900;
/** Of a hundred conversations so many begin with a visitor who has not been there before. */
const NEW_VISITORS = 0.94;

export interface SimulationOptions {
  readonly org: HistoryOrg;
  readonly agents: readonly Agent[];
  readonly until: Date;
  readonly days: number;
  /** About so many conversations. */
  readonly conversations: number;
  readonly seed: number;
  /** Share of the time that has passed, 0–1. */
  readonly progress: (share: number) => void;
}

/**
 * Lets simulated visitors and agents live through the days before `until`, by the same pure functions that decide
 * for real ones. Nothing is stored.
 * @returns the stories of visitors whose episodes have all ended
 */
export async function simulate(options: SimulationOptions): Promise<Story[]> {
  const { org, agents, until, days, seed } = options;
  const from = addSeconds(until, -days * DAY_SECONDS);
  const world = new World(org, agents, createDice(seed), from, until);
  wire(world);
  planArrivals(world, options.conversations);
  for (let day = 1; day <= days; day++) {
    world.agenda.run(addSeconds(from, day * DAY_SECONDS), (now) => {
      world.now = now;
    });
    options.progress(day / days);
    await setImmediate();
  }
  return world.stories.filter(isComplete);
}

function wire(world: World): void {
  let isPlanned = false;
  const route = () => {
    if (isPlanned) return;
    isPlanned = true;
    world.after(0.2, () => {
      isPlanned = false;
      routeQueue(world);
    });
  };
  world.reactions = {
    moved: (talk, episode, status) => moved(talk, episode, status),
    timerFired: onTimer,
    routeQueue: route,
    comeBack,
  };
  for (let at = world.from; at < world.until; at = addSeconds(at, ROUTER_SECONDS)) world.at(at, route);
}

function moved(talk: Talk, episode: Episode, status: HandoffStatus): void {
  agentSees(talk, status);
  visitorSees(talk, status);
  if (isOpen(status)) return;
  planFeedback(talk, episode);
  planRating(talk, episode);
  if (talk.open === null && visitOf(talk).isOver) afterVisit(talk);
  if (status !== 'transferred') planReturn(talk.story);
}

function planArrivals(world: World, conversations: number): void {
  const { dice, org, from, until } = world;
  const to = addSeconds(until, -QUIET_END_SECONDS);
  const count = Math.max(0, Math.round(conversations * NEW_VISITORS) - FRESH_VISITORS);
  const cast = castOf(dice, count);
  arrivals(dice, { timeZone: org.timeZone, from, to, count }).forEach((at, index) => {
    world.at(at, () => arrive(world, cast[index] ?? dice.pick(personas), false));
  });
  const calm = personas.filter(({ isCalm }) => isCalm);
  for (let index = 0; index < FRESH_VISITORS; index++) {
    const at = addSeconds(until, -FRESH_SECONDS + index * 900 + dice.between(0, 600));
    world.at(at, () => arrive(world, dice.pick(calm), true));
  }
}

/** Every kind in its share, in random order; chance alone would leave the rare ones out of some histories. */
function castOf(dice: Dice, count: number): Persona[] {
  const total = personas.reduce((sum, { weight }) => sum + weight, 0);
  const cast = personas.flatMap((persona) =>
    Array.from({ length: Math.ceil((persona.weight / total) * count) }, () => persona),
  );
  const places = cast.map((persona) => ({ persona, place: dice.next() }));
  return places.toSorted((a, b) => a.place - b.place).map(({ persona }) => persona);
}

function arrive(world: World, persona: Persona, isFresh: boolean): void {
  const channel = world.org.channels.find(({ slug }) => slug === persona.channel) ?? world.org.channels[0];
  if (!channel) return;
  const story = new Story(world, persona, createIdentity(world.dice, persona), channel, isFresh);
  world.stories.push(story);
  const { pages } = persona;
  const page = pages.at(-1);
  const talk = openTalk(story, page === undefined ? null : `https://www.acme.test${page}`, null);
  startVisit(talk, persona.says, pages, pages.length * 26 + world.dice.between(6, 45));
}

function isComplete({ talks }: Story): boolean {
  return talks.every((talk) => talk.open === null && talk.pendingTurns.length === 0);
}
