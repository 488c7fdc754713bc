/** What the live queue knows about a visitor who waits, or is about to. */
export interface WaitSituation {
  /** Place in the queue, 1 is next. */
  readonly position: number;
  /** Conversations that the agents who are online and fit can hold at once: the sum of their capacities. */
  readonly places: number;
  /** How many of them are free now. */
  readonly freePlaces: number;
  /** Mean time that one conversation keeps its place, in seconds. */
  readonly serviceSeconds: number;
  /** Mean time after which a waiting visitor gives up, in seconds; null when hardly anybody does. */
  readonly patienceSeconds: number | null;
  /** Mean time from a free place to the first reply, in seconds. */
  readonly pickupSeconds: number;
  /** How many ended conversations `serviceSeconds` comes from. */
  readonly observedServices: number;
}

export interface WaitEstimate {
  /** Expected wait. */
  readonly seconds: number;
  /** The wait stays below this in 75–85 % of cases; quote this one to the visitor. */
  readonly upperBoundSeconds: number;
  /** False: too little was observed to promise anything. */
  readonly confident: boolean;
}

/** Fewer ended conversations than this say too little about the next one. */
const ENOUGH_SERVICES = 20;

/**
 * The standard normal's 78 % quantile. The aim is 75–85 %: of everybody who queues, 78 % get their turn within the
 * bound; of those who stay until it a few more, because long waits are the ones that visitors give up on.
 */
const Z_78 = 0.7721932141886847;

/**
 * Expected wait in an M/M/c queue with abandonment (Erlang A: A. Mandelbaum, S. Zeltyn, "Service engineering in
 * action: the Palm/Erlang-A queue", 2007). With all c places taken, a visitor at position p waits for p departures.
 * While k visitors are ahead, departures come at rate r_k = c/service + k/patience, so the wait is a sum of
 * independent exponentials: mean Σ 1/r_k, variance Σ 1/r_k², for k = 0 … p−1. Its 78 % quantile is that of the gamma
 * distribution with the same two moments, by Wilson and Hilferty's cube.
 *
 * @returns null when no agent could ever take it (no places): offer the fallback instead
 */
export function estimateWait(situation: WaitSituation): WaitEstimate | null {
  const { position, places, freePlaces, serviceSeconds, pickupSeconds, observedServices } = situation;
  if (places <= 0) return null;
  const confident = observedServices >= ENOUGH_SERVICES;
  const departures = Math.max(0, Math.ceil(position) - Math.max(0, freePlaces));
  if (departures === 0 || serviceSeconds <= 0) {
    return { seconds: pickupSeconds, upperBoundSeconds: pickupSeconds, confident };
  }
  const { mean, variance } = momentsOfWait(departures, situation);
  return {
    seconds: mean + pickupSeconds,
    upperBoundSeconds: gammaQuantile78(mean, variance) + pickupSeconds,
    confident,
  };
}

function momentsOfWait(
  departures: number,
  { places, serviceSeconds, patienceSeconds }: WaitSituation,
): { mean: number; variance: number } {
  const abandonmentRate = patienceSeconds !== null && patienceSeconds > 0 ? 1 / patienceSeconds : 0;
  let mean = 0;
  let variance = 0;
  for (let ahead = 0; ahead < departures; ahead++) {
    const secondsToNext = 1 / (places / serviceSeconds + ahead * abandonmentRate);
    mean += secondsToNext;
    variance += secondsToNext ** 2;
  }
  return { mean, variance };
}

function gammaQuantile78(mean: number, variance: number): number {
  const shape = mean ** 2 / variance;
  return mean * (1 - 1 / (9 * shape) + Z_78 / (3 * Math.sqrt(shape))) ** 3;
}
