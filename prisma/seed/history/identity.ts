import type { LeadField } from '../../../src/domain/leads/types';
import { COMPANIES, FIRST_NAMES, LAST_NAMES, ROLES, TIMELINES, USE_CASES } from '../content/personas/people';
import type { Persona } from '../content/personas/persona';
import type { Dice } from './dice';

/** Who a simulated visitor is. */
export interface Identity {
  readonly first: string;
  readonly name: string;
  readonly company: string;
  readonly email: string;
  readonly phone: string;
  readonly people: number;
  readonly budget: string;
  readonly role: string;
  readonly timeline: string;
  readonly useCase: string;
}

export function createIdentity(dice: Dice, persona: Persona): Identity {
  const first = dice.pick(FIRST_NAMES);
  const last = dice.pick(LAST_NAMES);
  const company = dice.pick(COMPANIES);
  const isPrivate = dice.chance(0.15);
  const domain = isPrivate ? 'gmail.com' : `${plain(company)}.example`;
  const [fewest, most] = persona.people;
  const [least, highest] = persona.budget;
  const budget = Math.round(dice.between(least, highest) / 500) * 500;
  return {
    first,
    name: `${first} ${last}`,
    company,
    email: `${plain(first)}.${plain(last)}@${domain}`,
    phone: `+49 30 55${dice.whole(10_000, 99_999)}`,
    people: dice.whole(fewest, most),
    budget: budget.toLocaleString('en-GB'),
    role: dice.pick(ROLES),
    timeline: dice.pick(TIMELINES),
    useCase: dice.pick(USE_CASES),
  };
}

/** Puts a visitor's details into a line; `{agent}` is whoever speaks. */
export function fillIn(line: string, identity: Identity, agentName = ''): string {
  const values: Readonly<Record<string, string | number>> = { ...identity, agent: agentName };
  return line.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}

/** The answer to a question of the bot for a field. */
export function answerFor(field: LeadField, identity: Identity): string {
  switch (field) {
    case 'companySize':
      return `${identity.people} people`;
    case 'budget':
      return `€${identity.budget} a year`;
    default:
      return identity[field];
  }
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();
}
