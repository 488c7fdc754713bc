import type { HandoffOutcome } from '../../../../src/domain/handoff/types';
import type { MessageLanguage } from '../../../../src/domain/policy/waiting-words';

/** Ways of saying the same thing. `{name}`, `{first}`, `{email}`, `{company}`, `{people}`, `{budget}` are filled in. */
export type Lines = readonly string[];

/** A person writes, the visitor answers. */
export interface Exchange {
  readonly agent: Lines;
  readonly visitor: Lines;
}

/** What a visitor does when the bot offers a person. */
export type OfferReaction = 'accept' | 'decline' | 'ignore';

/** What happens to some visitors beside what they say. */
export type Incident =
  | 'presses_button'
  | 'meets_bot_failure'
  | 'is_taken_over'
  | 'is_sent_by_api'
  /** "Never mind" as soon as a person is on the way. */
  | 'changes_mind'
  /** Closes the page as soon as a person is on the way. */
  | 'walks_away';

export type Shares<Item> = readonly (readonly [Item, number])[];

/** A kind of visitor of the demo organisation's chat. */
export interface Persona {
  readonly name: string;
  /** How often this kind comes, compared with the others. */
  readonly weight: number;
  readonly channel: 'acme' | 'acme-enterprise';
  readonly language: MessageLanguage;
  /** Paths seen on the way to the chat. */
  readonly pages: readonly string[];
  /** What is said to the bot, turn by turn. */
  readonly says: readonly Lines[];
  /** Share of the bot's questions that get an answer, 0–1. */
  readonly openness: number;
  readonly people: readonly [number, number];
  /** Euros a year. */
  readonly budget: readonly [number, number];
  readonly offer: Shares<OfferReaction>;
  readonly incident: Incident | null;
  /** Median of what this visitor would wait for a person. */
  readonly patienceMinutes: number;
  readonly withPerson: readonly Exchange[];
  readonly outcomes: Shares<HandoffOutcome>;
  /** Chance that a lead a person qualified is won later. */
  readonly winChance: number;
  /** 0–1: how likely a good rating is when everything goes well. */
  readonly goodwill: number;
  /** Asks the bot a thing or two and goes; nobody else is needed. */
  readonly isCalm: boolean;
  readonly comesBack: {
    readonly chance: number;
    readonly afterDays: readonly [number, number];
    readonly says: readonly Lines[];
  } | null;
}

/** A persona from what is special about it. */
export function persona(special: Pick<Persona, 'name' | 'weight' | 'says'> & Partial<Persona>): Persona {
  return {
    channel: 'acme',
    language: 'en',
    pages: ['/'],
    openness: 0.45,
    people: [5, 90],
    budget: [2_000, 9_000],
    offer: [
      ['ignore', 5],
      ['decline', 3],
      ['accept', 1],
    ],
    incident: null,
    patienceMinutes: 7,
    withPerson: [
      {
        agent: ['How can I help you, {first}?', 'What would you like to know?'],
        visitor: [
          'I just wanted to make sure it fits how we work.',
          'Mostly whether it fits a team of our size.',
        ],
      },
      {
        agent: [
          'It does. Most customers of your size start with Growth and are live within two weeks.',
          'Yes, teams like yours usually start on Growth; I can send you a comparison.',
        ],
        visitor: ['That helps, thank you.', 'Great, that is what I needed.', 'Perfect, thanks.'],
      },
    ],
    outcomes: [
      ['answered', 6],
      ['qualified', 3],
      ['meeting_booked', 1],
    ],
    winChance: 0.3,
    goodwill: 0.88,
    isCalm: false,
    comesBack: null,
    ...special,
  };
}
