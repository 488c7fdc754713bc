import { ROUTING_STRATEGIES } from '../../../src/domain/policy/types';
import { chooseAgent } from '../../../src/domain/routing/choose-agent';
import { isOpen } from '../../../src/domain/time/business-hours';
import { noticeInInbox, noticeOffer } from './agent-behaviour';
import { type Agent, presenceAt } from './agents';
import type { Talk } from './talk';
import { command, loadOf } from './transitions';
import { unserve } from './unserve';
import { waitingEpisodes } from './waits';
import type { World } from './world';

/** The router: out of hours the fallback, in push teams an offer, in the shared inbox everybody may look. */
export function routeQueue(world: World): void {
  for (const { talk, episode } of waitingEpisodes(world)) {
    if (talk.open !== episode || episode.state.status !== 'queued') continue;
    const team = world.team(episode.state.teamId);
    if (!isOpen(team?.hours ?? world.org.policy.hours, world.now)) {
      unserve(talk, 'out_of_hours');
    } else if (team?.routingMode === 'push') {
      offerToBest(talk, team.strategy);
    } else {
      for (const agent of world.online(episode.state.teamId)) noticeInInbox(talk, agent);
    }
  }
}

function offerToBest(talk: Talk, teamStrategy: string | null): void {
  const { world, open: episode } = talk;
  if (!episode) return;
  const { routing, timing } = world.org.policy;
  const ofTeam = ROUTING_STRATEGIES.find((strategy) => strategy === teamStrategy);
  const choice = chooseAgent(
    world.agents.map((agent) => candidate(world, agent)),
    { ...episode.state, leadOwnerMemberId: null, lost: null },
    {
      strategy: ofTeam ?? routing.strategy,
      reofferAfterAllPassedSeconds: timing.reofferAfterAllPassedSeconds,
    },
    world.now,
  );
  if (choice.kind !== 'offer') return;
  const agent = world.agent(choice.memberId);
  if (!agent) return;
  if (command(talk, { type: 'offer', memberId: agent.id, load: loadOf(talk, agent) }))
    noticeOffer(talk, agent);
}

const candidate = (world: World, agent: Agent) => ({
  memberId: agent.id,
  presence: presenceAt(agent, world.now, world.org.timeZone),
  lastSeenAt: world.now,
  wrapUpUntil: null,
  teamIds: agent.teamIds,
  skills: agent.skills,
  openCount: world.loadOf(agent.id),
  capacity: agent.capacity,
  lastAssignedAt: agent.lastAssignedAt,
  lastActiveAt: agent.lastActiveAt,
});
