/** What happened to a number of the aggregates, and when. */
export interface Step {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly code: number;
  /** Added to the number at that moment. */
  readonly amount: number;
}

/**
 * What one conversation, or one handoff of it, adds to the figures of its cohort: as it stood at any moment, which is the
 * sum of the steps up to then. Parts of many conversations are added up in the same way.
 */
export interface Part {
  readonly conversationId: string;
  /** The instant that puts it into a period: the first visitor message, the request or the start of the chain. */
  readonly cohortAt: Date;
  /** Bits of the slices that it holds for (`slices.ts`). */
  readonly slices: number;
  /** Value of each dimension, in the order of `DIMENSIONS`; of those that cut episodes only where its slices cut by them. */
  readonly values: readonly (string | null)[];
  readonly steps: readonly Step[];
}
