import type { HandoffStatus } from '../../../src/domain/handoff/types';
import type { Lines } from '../content/personas/persona';
import {
  ACCEPTS_OFFER,
  AFTER_RETURN,
  DECLINES_FIELD,
  DECLINES_OFFER,
  NEVER_MIND,
  STILL_THERE,
} from '../content/personas/small-talk';
import { afterVisit } from './aftermath';
import { runTurn } from './bot-turn';
import { answerFor, fillIn } from './identity';
import { openEpisode, takeOver } from './open-episode';
import type { Talk } from './talk';
import { command } from './transitions';
import { viewPage } from './view-page';
import { beginVisit, next, type Visit, visitOf } from './visit';
import { visitorSays } from './visitor-speaks';

/** The visitor looks around, then writes the first line of the script. */
export function startVisit(
  talk: Talk,
  script: readonly Lines[],
  pages: readonly string[],
  readingSeconds: number,
): void {
  const { world, story } = talk;
  const visit = beginVisit(talk, script);
  talk.leftAt = null;
  pages.forEach((path, index) => {
    world.after(1 + index * world.dice.between(5, 25), () => viewPage(talk, path));
  });
  story.lastSeenAt = world.now;
  if (script.length === 0) next(visit, readingSeconds + 60, () => leave(visit));
  else next(visit, readingSeconds, () => goOn(visit));
}

/** Says one thing; the bot's turn follows within two seconds. */
function say(visit: Visit, text: string): void {
  const { talk } = visit;
  const { world, story } = talk;
  visitorSays(talk, fillIn(text, story.identity));
  world.after(world.dice.between(0.3, 1.6), () => finishTurn(visit));
}

function finishTurn(visit: Visit): void {
  const { talk } = visit;
  const { world, story } = talk;
  const { incident } = story.persona;
  const isSecond = talk.botState.turns === 1;
  const botFails = incident === 'meets_bot_failure' && isSecond;
  const wasOpen = talk.open !== null;
  runTurn(talk, { botFails });
  if (visit.isOver || wasOpen || talk.open) return;
  if (incident === 'is_taken_over' && isSecond) {
    const watcher = world.online(talk.teamId).find((agent) => world.loadOf(agent.id) < agent.capacity);
    if (watcher && takeOver(talk, watcher)) return;
  }
  next(visit, world.dice.around(22, 0.6) + 3, () => goOn(visit));
}

/** With the bot: reacts to its offer or question, else goes on with the script. */
function goOn(visit: Visit): void {
  const { talk } = visit;
  const { world, story } = talk;
  const { dice } = world;
  const { persona, identity } = story;
  if (talk.open || talk.status === 'closed') return;
  const { pendingOffer, pendingField } = talk.botState;
  if (pendingOffer) {
    const reaction = dice.weighted(persona.offer);
    if (reaction !== 'ignore') {
      say(visit, dice.pick(reaction === 'accept' ? ACCEPTS_OFFER : DECLINES_OFFER));
      return;
    }
  }
  const isTalkative = visit.step < visit.script.length || dice.chance(0.4);
  if (pendingField && isTalkative && visit.step > 0) {
    if (dice.chance(persona.openness)) {
      say(visit, answerFor(pendingField, identity));
      return;
    }
    if (dice.chance(0.08)) {
      say(visit, dice.pick(DECLINES_FIELD));
      return;
    }
  }
  const lines = visit.script[visit.step];
  if (!lines) {
    finishScript(visit);
    return;
  }
  visit.step += 1;
  say(visit, dice.pick(lines));
}

function finishScript(visit: Visit): void {
  const { talk } = visit;
  const { incident } = talk.story.persona;
  const isFirstTime = talk.episodes.length === 0;
  if (incident === 'presses_button' && isFirstTime) {
    const whyNow = 'The visitor pressed “Talk to a person”.';
    const actor = { kind: 'visitor' } as const;
    openEpisode(talk, { reason: 'visitor_request', actor, messageKey: 'handoffRequested', whyNow });
    return;
  }
  if (incident === 'is_sent_by_api' && isFirstTime) {
    const whyNow = 'The partner portal asked for a person.';
    openEpisode(talk, {
      reason: 'api',
      actor: { kind: 'api' },
      messageKey: 'handoffRequested',
      whyNow,
    });
    return;
  }
  leave(visit);
}

/** What the visitor does when the episode has moved. */
export function visitorSees(talk: Talk, status: HandoffStatus): void {
  const visit = visitOf(talk);
  const { world } = talk;
  const { dice } = world;
  if (status === 'queued') {
    wait(visit);
    return;
  }
  if (visit.isOver) return;
  if (status === 'unserved') {
    next(visit, dice.around(15, 0.5), () => leaveContact(visit));
    return;
  }
  if (status === 'returned' || status === 'cancelled') {
    const asksMore = dice.chance(status === 'returned' ? 0.7 : 0.4);
    next(visit, dice.around(25, 0.5), () =>
      asksMore && !talk.open ? say(visit, dice.pick(AFTER_RETURN)) : leave(visit),
    );
    return;
  }
  if (status === 'resolved') leave(visit);
}

/** In the queue: asks once, gives up in the end. */
function wait(visit: Visit): void {
  const { talk } = visit;
  const { world, story } = talk;
  const { dice } = world;
  const { incident, patienceMinutes, openness } = story.persona;
  const isFirst = talk.episodes.length === 1 && !visit.hasWaited;
  visit.hasWaited = true;
  const stillWaits = () => talk.open?.state.status === 'queued' || talk.open?.state.status === 'offered';
  if (isFirst && incident === 'walks_away') {
    next(visit, dice.between(2, 8), () => closePage(visit));
    return;
  }
  if (isFirst && incident === 'changes_mind') {
    next(visit, dice.between(5, 11), () => {
      if (!stillWaits()) return;
      if (dice.chance(0.5)) say(visit, dice.pick(NEVER_MIND));
      else command(talk, { type: 'cancel', cause: 'never_mind' });
    });
    return;
  }
  const patience = Math.max(25, dice.around(patienceMinutes * 60, 0.7));
  next(visit, patience, () => {
    if (!stillWaits()) return;
    if (dice.chance(0.3)) say(visit, dice.pick(NEVER_MIND));
    else closePage(visit);
  });
  const asksAt = dice.between(35, 110);
  if (asksAt > patience || !dice.chance(0.4)) return;
  world.after(asksAt, () => {
    if (visit.isOver || !stillWaits()) return;
    const tellsEmail = talk.botState.pendingField === 'email' && dice.chance(openness);
    visitorSays(talk, tellsEmail ? story.identity.email : dice.pick(STILL_THERE));
    world.after(1, () => runTurn(talk, { botFails: false }));
  });
}

function leaveContact(visit: Visit): void {
  const { talk } = visit;
  const { world, story } = talk;
  if (talk.open) return;
  if (story.lead.fields.email || !world.dice.chance(0.6)) {
    leave(visit);
    return;
  }
  say(visit, story.identity.email);
}

/** The page is closed without a word; an open episode finds out by its timer. */
export function closePage(visit: Visit): void {
  const { talk } = visit;
  talk.leftAt = talk.world.now;
  talk.story.lastSeenAt = talk.world.now;
  visit.isOver = true;
}

export function leave(visit: Visit): void {
  closePage(visit);
  afterVisit(visit.talk);
}
