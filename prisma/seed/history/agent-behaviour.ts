import { addSeconds } from '../../../src/domain/handoff/add-seconds';
import type { HandoffStatus } from '../../../src/domain/handoff/types';
import { AGENT_CLOSES, AGENT_CONTINUES, AGENT_HELLO } from '../content/personas/small-talk';
import { agentSays } from './agent-speaks';
import { type Agent, isConnected, localTime, presenceAt } from './agents';
import { runTurn } from './bot-turn';
import type { Weighted } from './dice';
import { endTalk } from './endings';
import type { Episode } from './episode';
import { fillIn } from './identity';
import type { Talk } from './talk';
import { command, loadOf } from './transitions';
import { type Ending, next, visitOf } from './visit';
import { closePage } from './visitor-behaviour';
import { visitorSays } from './visitor-speaks';
import type { World } from './world';

const ENDINGS: Weighted<Ending> = [
  ['resolve', 76],
  ['vanish', 5],
  ['fall_silent', 5],
  ['left_unanswered', 1.5],
  ['return', 5],
  ['to_team', 4],
  ['to_member', 2.5],
  ['snooze', 3.5],
];
const CANNOT_REPLY = 0.035;
const LOSES_CONNECTION = 0.015;
const DISTRACTED = 0.07;
/** The inbox shows that the visitor has left. */
const SKIPS_GONE = 0.8;

/** Seconds that a reaction takes: the team gets quicker over the weeks, and some are quicker than others. */
function reaction(world: World, agent: Agent, median: number, spread: number): number {
  return world.dice.around(median * agent.pace * (1.3 - 0.55 * world.progress()), spread);
}

/** The Monday meeting and lunch keep the team from the inbox. */
function slowdown({ now, org }: World): number {
  const { weekday, hour } = localTime(now, org.timeZone);
  if (weekday === 1 && hour >= 10 && hour < 10.75) return 9;
  return hour >= 12.25 && hour < 13 ? 2.5 : 1;
}

const isThere = ({ world }: Talk, agent: Agent) =>
  presenceAt(agent, world.now, world.org.timeZone) === 'online';

/** The shared inbox: each who sees it will try to take it, once per wait. */
export function noticeInInbox(talk: Talk, agent: Agent): void {
  const { world, open: episode } = talk;
  if (!episode) return;
  const key = `${episode.state.version}:${agent.id}`;
  if (episode.noticed.has(key)) return;
  episode.noticed.add(key);
  const { version } = episode.state;
  const distraction = world.dice.chance(DISTRACTED)
    ? 9
    : episode.state.passedMemberIds.includes(agent.id)
      ? 4
      : 1;
  world.after(3 + reaction(world, agent, 26, 0.9) * distraction * slowdown(world), () => {
    if (talk.open !== episode || episode.state.status !== 'queued' || episode.state.version !== version)
      return;
    episode.noticed.delete(key);
    const isGone = talk.leftAt !== null && world.dice.chance(SKIPS_GONE);
    if (isGone || !isThere(talk, agent)) return;
    command(talk, { type: 'accept', memberId: agent.id, load: loadOf(talk, agent) });
  });
}

export function noticeOffer(talk: Talk, agent: Agent): void {
  const { world, open: episode } = talk;
  if (!episode) return;
  const answer = world.dice.weighted([
    ['accept', 74],
    ['decline', 13],
    ['miss', 13],
  ] as const);
  if (answer === 'miss') return;
  const { version } = episode.state;
  world.after(2 + reaction(world, agent, 8, 0.5), () => {
    if (talk.open !== episode || episode.state.version !== version || !isThere(talk, agent)) return;
    const memberId = agent.id;
    if (answer === 'decline') command(talk, { type: 'decline', memberId });
    else command(talk, { type: 'accept', memberId, load: loadOf(talk, agent) });
  });
}

/** What the owner does when the episode has moved. */
export function agentSees(talk: Talk, status: HandoffStatus): void {
  if (status === 'accepted') beginHelping(talk);
  const offered = talk.open?.state.offeredMemberId;
  const agent = status === 'offered' && offered ? talk.world.agent(offered) : null;
  // The router's own offers are noticed there; this one came by a transfer.
  if (agent && talk.open?.state.previousHandoffId) noticeOffer(talk, agent);
}

function beginHelping(talk: Talk): void {
  const { world, open: episode } = talk;
  const agent = world.agent(episode?.state.ownerMemberId ?? null);
  if (!episode || !agent) return;
  const { dice } = world;
  if (dice.chance(0.62 + 0.25 * world.progress())) {
    world.after(dice.around(5, 0.4), () => {
      if (talk.open === episode && episode.state.ownerMemberId === agent.id)
        episode.packetOpenedAt ??= world.now;
    });
  }
  if (dice.chance(LOSES_CONNECTION)) {
    loseConnection(talk, agent);
    return;
  }
  if (dice.chance(CANNOT_REPLY)) return;
  const isFirst =
    visitOf(talk).exchange === 0 && episode.state.engagedAt === null && talk.episodes.length === 1;
  const hello = dice.pick(isFirst ? AGENT_HELLO : AGENT_CONTINUES);
  const delay = 6 + reaction(world, agent, 17, 0.75);
  world.after(delay, () => helpOn(talk, episode, agent, hello));
}

/** The owner's next message, then the visitor's answer, until everything is said. */
function helpOn(talk: Talk, episode: Episode, agent: Agent, hello: string | null): void {
  const { world, story } = talk;
  const { dice } = world;
  const { status, ownerMemberId } = episode.state;
  if (talk.open !== episode || ownerMemberId !== agent.id || !isConnected(agent, world.now)) return;
  if (status !== 'accepted' && status !== 'engaged') return;
  const visit = visitOf(talk);
  visit.ending ??= story.persona.name === 'spammer' ? 'resolve' : dice.weighted(ENDINGS);
  const exchange = story.persona.withPerson[visit.exchange];
  if (!exchange) {
    endTalk(talk, episode, agent, visit);
    return;
  }
  const line = dice.pick(exchange.agent);
  if (!agentSays(talk, agent, hello === null ? line : `${hello} ${line}`)) return;
  if (visit.ending === 'vanish' && visit.exchange > 0) {
    next(visit, 4, () => closePage(visit));
    return;
  }
  next(visit, 6 + dice.around(24, 0.7), () => {
    if (talk.open !== episode || talk.leftAt !== null) return;
    const answer = fillIn(dice.pick(exchange.visitor), story.identity);
    visit.exchange += 1;
    visitorSays(talk, answer);
    world.after(1, () => runTurn(talk, { botFails: false }));
    if (dice.chance(LOSES_CONNECTION)) return loseConnection(talk, agent);
    const isLast = story.persona.withPerson[visit.exchange] === undefined;
    const line = isLast && visit.ending === 'resolve' && dice.chance(0.6) ? dice.pick(AGENT_CLOSES) : null;
    world.after(5 + reaction(world, agent, 20, 0.7), () => {
      if (line && talk.open === episode && isConnected(agent, world.now)) agentSays(talk, agent, line);
      helpOn(talk, episode, agent, null);
    });
  });
}

/** The agent's laptop is gone for a while; the timers of the episodes find out. */
function loseConnection({ world }: Talk, agent: Agent): void {
  const seconds = world.dice.between(240, 1_500);
  agent.lostAt = world.now;
  agent.awayUntil = addSeconds(world.now, seconds);
  world.after(seconds, () => {
    agent.lostAt = null;
    world.reactions.routeQueue();
  });
}
