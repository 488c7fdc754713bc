import type { HandoffOutcome } from '../../../src/domain/handoff/types';
import { canMoveStage } from '../../../src/domain/leads/stages';
import type { LeadStage } from '../../../src/domain/leads/types';
import { CUSTOMER_SAYS } from '../content/personas/small-talk';
import type { Agent } from './agents';
import type { Talk } from './talk';

const LOST_OF_THE_REST = 0.4;
/** Most deals close within the month that conversion looks at, some after it. */
const LATE_DEALS = 0.22;
const BOT_ONLY_WINS = 0.12;
const CUSTOMERS_RETURN = 0.4;

/** What becomes of a lead whom a person has qualified: won, lost, or still open. */
export function planDeal(talk: Talk, outcome: HandoffOutcome, agent: Agent): void {
  const { world, story } = talk;
  const { dice } = world;
  if (outcome !== 'qualified' && outcome !== 'meeting_booked') return;
  const chance = story.persona.winChance * (0.85 + 0.35 * world.progress());
  if (dice.chance(chance)) {
    const days = dice.chance(LATE_DEALS) ? dice.between(31, 55) : dice.between(2, 28);
    world.onWorkday(days, () => move(talk, 'won', agent));
  } else if (dice.chance(LOST_OF_THE_REST)) {
    world.onWorkday(dice.between(6, 40), () => move(talk, 'lost', agent));
  }
}

/** A few leads buy without ever having talked with a person. */
export function planBotOnlyDeal(talk: Talk): void {
  const { world, story } = talk;
  if (story.talks.some(({ episodes }) => episodes.length > 0) || !story.lead.fields.email) return;
  if (!world.dice.chance(BOT_ONLY_WINS)) return;
  const [agent] = world.agents;
  if (agent) world.onWorkday(world.dice.between(3, 25), () => move(talk, 'won', agent));
}

/** A member moves the lead's stage, as `patchLead` does. */
function move({ story, world }: Talk, to: LeadStage, agent: Agent): void {
  const { lead, persona } = story;
  if (!canMoveStage(lead.stage, to)) return;
  const [least, most] = persona.budget;
  const value = lead.dealValueMinor ?? Math.round(world.dice.between(least, most)) * 100;
  story.moveStage(to, to === 'won' ? value : lead.dealValueMinor, agent.id);
  story.rescore('edit', null);
  if (to !== 'won' || !world.dice.chance(CUSTOMERS_RETURN)) return;
  const days = world.dice.between(2, 24);
  world.onWorkday(days, () => world.reactions.comeBack(story, [world.dice.pick(CUSTOMER_SAYS), ['thanks']]));
}
