import { addSeconds } from '../../../src/domain/handoff/add-seconds';
import { stageAfterOutcome } from '../../../src/domain/leads/stages';
import { DAY_MS, dayNumberOf, startOfDay } from '../../../src/domain/time/local-day';
import {
  AGENT_ASKS_LAST,
  AGENT_FOLLOWS_UP,
  AGENT_SNOOZES,
  OUTCOME_NOTES,
  RETURN_NOTES,
  TRANSFER_NOTES,
} from '../content/personas/small-talk';
import { agentSays } from './agent-speaks';
import { type Agent, presenceAt } from './agents';
import { planDeal } from './deals';
import type { Episode } from './episode';
import { rememberHumanStretch } from './packets';
import type { Talk } from './talk';
import { command, loadOf } from './transitions';
import type { Visit } from './visit';

/** Everything is said: the episode ends as the dice have decided. */
export function endTalk(talk: Talk, episode: Episode, agent: Agent, visit: Visit): void {
  const { world } = talk;
  const { dice } = world;
  const finish = () => resolveSoon(talk, episode, agent);
  switch (visit.ending) {
    case 'fall_silent':
      agentSays(talk, agent, AGENT_ASKS_LAST);
      return;
    case 'left_unanswered':
      return;
    case 'return':
      world.after(dice.between(5, 40), () => returnToBot(talk, episode, agent));
      return;
    case 'to_team':
    case 'to_member':
      if (!transfer(talk, episode, agent, visit)) finish();
      return;
    case 'snooze':
      if (!snooze(talk, episode, agent)) finish();
      return;
    default:
      finish();
      return;
  }
}

function resolveSoon(talk: Talk, episode: Episode, agent: Agent): void {
  const { world } = talk;
  world.after(world.dice.between(8, 75), () => resolve(talk, episode, agent));
}

function resolve(talk: Talk, episode: Episode, agent: Agent): void {
  const { world, story } = talk;
  const { dice } = world;
  if (talk.open !== episode) return;
  const outcome = dice.weighted(story.persona.outcomes);
  const outcomeNote = dice.chance(0.35) ? dice.pick(OUTCOME_NOTES) : null;
  const wish = { type: 'resolve', outcome, memberId: agent.id, mayActForOwner: false } as const;
  const lastSpeaker = talk.lastSpeaker();
  if (!command(talk, wish, { extras: { outcomeNote, lastSpeaker } })) return;
  const knowsValue =
    outcome === 'won' || (['qualified', 'meeting_booked'].includes(outcome) && dice.chance(0.6));
  const [least, most] = story.persona.budget;
  const dealValueMinor = knowsValue ? Math.round(dice.between(least, most)) * 100 : null;
  story.moveStage(stageAfterOutcome(story.lead.stage, outcome), dealValueMinor, agent.id);
  planDeal(talk, outcome, agent);
}

function returnToBot(talk: Talk, episode: Episode, agent: Agent): void {
  if (talk.open !== episode) return;
  const note = talk.world.dice.pick(RETURN_NOTES);
  const wish = { type: 'return_to_bot', memberId: agent.id, mayActForOwner: false } as const;
  const lastSpeaker = talk.lastSpeaker();
  if (!command(talk, wish, { extras: { outcomeNote: note, lastSpeaker } })) return;
  rememberHumanStretch(talk, episode, agent.name, note);
  talk.save();
}

function transfer(talk: Talk, episode: Episode, agent: Agent, visit: Visit): boolean {
  const { world } = talk;
  const { dice, org } = world;
  const note = dice.pick(TRANSFER_NOTES);
  const others = world.online(null).filter(({ id }) => id !== agent.id);
  const toTeam = org.teams.find(({ id }) => id !== episode.state.teamId);
  const member = others.find((other) => other.teamIds.includes(episode.state.teamId ?? ''));
  const to =
    visit.ending === 'to_team' && toTeam
      ? ({ kind: 'team', teamId: toTeam.id, available: world.online(toTeam.id).length > 0 } as const)
      : member &&
        ({ kind: 'member', memberId: member.id, available: true, load: loadOf(talk, member) } as const);
  if (!to?.available) return false;
  talk.say({ kind: 'agent', name: agent.name, text: note, agent, private: true });
  visit.ending = 'resolve';
  visit.exchange = Math.max(0, visit.exchange - 1);
  const values =
    to.kind === 'team'
      ? { agentName: null, teamName: toTeam?.name ?? null }
      : { agentName: member?.name ?? null };
  const wish = {
    type: 'transfer',
    memberId: agent.id,
    mayActForOwner: false,
    to,
    note,
    childId: world.id(),
  } as const;
  return command(talk, wish, { values }) !== null;
}

/** Until ten in the morning of the next day on which the agent works; not so late that the history ends before. */
function snooze(talk: Talk, episode: Episode, agent: Agent): boolean {
  const { world } = talk;
  const { timeZone } = world.org;
  const day = dayNumberOf(world.now, timeZone);
  const mornings = [1, 2, 3].map((days) => addSeconds(startOfDay(day + days, timeZone), 10 * 3600));
  const until = mornings.find(
    (morning) => presenceAt({ ...agent, awayUntil: null }, addSeconds(morning, 600), timeZone) === 'online',
  );
  if (!until || until.getTime() > world.until.getTime() - DAY_MS / 4) return false;
  agentSays(talk, agent, world.dice.pick(AGENT_SNOOZES));
  const wish = { type: 'snooze', until, memberId: agent.id, mayActForOwner: false } as const;
  if (!command(talk, wish, { extras: { snoozeStartedAt: world.now } })) return false;
  talk.leftAt = world.now;
  world.at(addSeconds(until, world.dice.between(60, 900)), () => followUp(talk, episode, agent));
  return true;
}

function followUp(talk: Talk, episode: Episode, agent: Agent): void {
  const { world } = talk;
  if (talk.open !== episode || episode.snoozeStartedAt === null) return;
  episode.snoozedSeconds = Math.round((world.now.getTime() - episode.snoozeStartedAt.getTime()) / 1000);
  agentSays(talk, agent, world.dice.pick(AGENT_FOLLOWS_UP));
  resolveSoon(talk, episode, agent);
}
