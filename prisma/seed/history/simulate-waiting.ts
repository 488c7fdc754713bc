import { addSeconds } from '../../../src/domain/handoff/add-seconds';
import type { WaitingVisitor } from '../content/waiting-visitors';
import { runTurn } from './bot-turn';
import { createDice } from './dice';
import { createIdentity } from './identity';
import { openTalk } from './return-visit';
import { Story } from './story';
import { viewPage } from './view-page';
import { visitorSays } from './visitor-speaks';
import { type HistoryOrg, World } from './world';

const READING_SECONDS = 60;
const THINKING_SECONDS = 1.2;

export interface WaitingOptions {
  readonly org: HistoryOrg;
  readonly visitors: readonly WaitingVisitor[];
  /** They wait at this moment. */
  readonly until: Date;
  readonly seed: number;
}

/**
 * Lets visitors talk to the bot until it passes them on, with nobody there to take them: unlike those of the history
 * they still wait at the end. Decided by the same pure functions; nothing is stored.
 * @returns their stories, in the order of the visitors
 */
export function simulateWaiting({ org, visitors, until, seed }: WaitingOptions): Story[] {
  return visitors.map((visitor, index) => {
    const [firstAgo = 0] = visitor.says[0] ?? [];
    const from = addSeconds(until, -firstAgo - READING_SECONDS);
    const world = new World(org, [], createDice(seed + index), from, until);
    const story = storyOf(world, visitor);
    const talk = openTalk(story, `https://www.acme.test${visitor.persona.pages.at(-1) ?? '/'}`, null);
    for (const [place, path] of visitor.persona.pages.entries()) {
      world.after(1 + place * 15, () => viewPage(talk, path));
    }
    for (const [secondsAgo, text] of visitor.says) {
      const at = addSeconds(until, -secondsAgo);
      world.at(at, () => visitorSays(talk, text));
      world.at(addSeconds(at, THINKING_SECONDS), () => runTurn(talk, { botFails: false }));
    }
    world.agenda.run(until, (now) => {
      world.now = now;
    });
    return story;
  });
}

function storyOf(world: World, { persona, first, last, company }: WaitingVisitor): Story {
  const channel = world.org.channels.find(({ slug }) => slug === persona.channel);
  if (!channel) throw new Error(`the demo has no channel ${persona.channel}`);
  const identity = { ...createIdentity(world.dice, persona), first, name: `${first} ${last}`, company };
  return new Story(world, persona, identity, channel, true);
}
