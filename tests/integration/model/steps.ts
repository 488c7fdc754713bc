import { seededRandom } from '../../../src/domain/nlu/numeric/seeded-random';

/** What can happen, with how often it is drawn. Which of them makes sense is not asked: a refusal is an answer too. */
export const ACTIONS = {
  visitorWrites: 16,
  visitorAsksForPerson: 10,
  visitorCancels: 2,
  visitorIsPresent: 4,
  visitorSendsTwice: 2,
  visitorReadsPricing: 2,
  memberAccepts: 14,
  memberDeclines: 3,
  memberTakesOver: 4,
  memberReplies: 14,
  memberNotes: 2,
  memberTypes: 2,
  memberResolves: 4,
  memberReturns: 3,
  memberTransfersToMember: 3,
  memberTransfersToTeam: 3,
  memberSnoozes: 4,
  memberUnsnoozes: 2,
  memberCloses: 2,
  memberReopens: 2,
  memberIsPresent: 8,
  memberComesOnline: 3,
  memberGoesAway: 2,
  memberGoesOffline: 1,
  memberIsRemoved: 2,
  managerOverrides: 1,
  teamsClose: 1,
  teamsOpen: 2,
  workerRuns: 10,
  sweepRuns: 5,
  crash: 3,
} as const satisfies Record<string, number>;

export type ActionName = keyof typeof ACTIONS;

const WAITING = ['queued', 'offered'];
const OWNED = ['accepted', 'engaged'];

/** Statuses of an episode in which somebody would think of doing this. */
export const SENSIBLE_WHEN: Readonly<Partial<Record<ActionName, readonly string[]>>> = {
  memberAccepts: WAITING,
  memberDeclines: ['offered'],
  memberReplies: OWNED,
  memberTypes: OWNED,
  memberResolves: OWNED,
  memberReturns: OWNED,
  memberTransfersToMember: [...WAITING, ...OWNED],
  memberTransfersToTeam: [...WAITING, ...OWNED],
  memberSnoozes: ['engaged'],
  memberUnsnoozes: ['engaged'],
  memberCloses: WAITING,
  memberReopens: ['resolved'],
  memberGoesAway: ['offered'],
  memberIsRemoved: ['offered', ...OWNED],
  managerOverrides: WAITING,
};

/** What comes before a step on the way to where it makes sense. */
export const STEP_BEFORE: Readonly<Partial<Record<ActionName, ActionName>>> = {
  memberAccepts: 'visitorAsksForPerson',
  memberDeclines: 'visitorAsksForPerson',
  memberCloses: 'visitorAsksForPerson',
  managerOverrides: 'visitorAsksForPerson',
  memberReplies: 'memberAccepts',
  memberTypes: 'memberAccepts',
  memberResolves: 'memberReplies',
  memberReturns: 'memberReplies',
  memberTransfersToMember: 'memberAccepts',
  memberTransfersToTeam: 'memberAccepts',
  memberSnoozes: 'memberReplies',
  memberUnsnoozes: 'memberSnoozes',
  memberReopens: 'memberResolves',
};

/** One thing that one actor does. The numbers choose whom and what, whatever the world then looks like. */
export interface Step {
  readonly action: ActionName;
  /** 0–1: which visitor, or whose conversation. */
  readonly visitor: number;
  /** Where members act: on a conversation in which that makes sense, if there is one. */
  readonly sensible: boolean;
  /** 0–1: mostly the person who has the conversation, else one of the others. */
  readonly person: number;
  /** 0–1: texts, outcomes, targets. */
  readonly choice: number;
}

/** Steps that happen at the same moment, after some time has passed. */
export interface Batch {
  readonly waitSeconds: number;
  /** The heartbeats of all who have a window open come first. */
  readonly everybodyPresent: boolean;
  readonly steps: readonly Step[];
}

export interface History {
  readonly seed: number;
  /** 0–1 each: which policy the organisation has. */
  readonly policy: readonly number[];
  readonly batches: readonly Batch[];
}

const WAITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 5, 5, 20, 20, 31, 31, 31, 61, 65, 125, 185, 305, 610, 1_805];
const DAYS_WAIT = 8 * 24 * 3_600;

/** The same history for the same seed; what runs at the same moment may still meet in another order. */
export function drawHistory(seed: number): History {
  const random = seededRandom(seed);
  const names = Object.entries(ACTIONS).flatMap(([name, weight]) =>
    Array.from({ length: weight }, () => name as ActionName),
  );
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const policy = Array.from({ length: 4 }, random);
  const batches = Array.from({ length: 9 + Math.floor(random() * 6) }, () => ({
    waitSeconds: random() < 0.01 ? DAYS_WAIT : pick(WAITS),
    everybodyPresent: random() < 0.85,
    steps: Array.from({ length: 2 + Math.floor(random() * 4) }, () => ({
      action: pick(names),
      visitor: random(),
      sensible: random() < 0.85,
      person: random(),
      choice: random(),
    })),
  }));
  return { seed, policy, batches };
}
