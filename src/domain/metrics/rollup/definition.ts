import {
  COUNT_KEYS,
  DIMENSIONS,
  DISTRIBUTION_DIMENSIONS,
  DURATION_KEYS,
  EPISODE_DIMENSIONS,
  RATE_KEYS,
} from '../figures';

/** Raise it when a definition changes its meaning, or what is stored its form, and none of the lists below: all is then made anew. */
const VERSION = 4;

/**
 * What stored aggregates are made of, as a text that is the same as long as they hold: the figures with their order, the
 * dimensions, the time zone, the business hours and the response target.
 */
export function definitionOf(made: {
  readonly timeZone: string;
  readonly hours: unknown;
  readonly responseTargetSeconds: number;
}): string {
  return JSON.stringify([
    VERSION,
    made.timeZone,
    made.responseTargetSeconds,
    made.hours,
    [RATE_KEYS, DURATION_KEYS, COUNT_KEYS, DIMENSIONS, EPISODE_DIMENSIONS, DISTRIBUTION_DIMENSIONS],
  ]);
}
