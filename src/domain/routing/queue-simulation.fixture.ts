/** A simulated queue with abandonment, against which quoted waits are checked. Seeded, so it repeats exactly. */

export interface QueueSetting {
  readonly servers: number;
  readonly arrivalsPerSecond: number;
  readonly serviceSeconds: number;
  readonly patienceSeconds: number;
  readonly arrivals: number;
  readonly seed: number;
}

export interface SimulatedVisitor {
  /** Place in the queue on arrival, 1 is next; 0 when a server was free. */
  readonly position: number;
  /** How long they waited, or would have waited had they stayed. */
  readonly waitSeconds: number;
  readonly gaveUp: boolean;
}

interface Waiting {
  readonly arrivedAt: number;
  readonly givesUpAt: number;
  readonly position: number;
}

/** First come, first served. Who gives up leaves a shadow in the queue, which tells when their turn would have come. */
export function simulateQueue(setting: QueueSetting): SimulatedVisitor[] {
  const random = seededRandom(setting.seed);
  const exponential = (mean: number) => -mean * Math.log(1 - random());
  const freeAt: number[] = Array.from({ length: setting.servers }, () => 0);
  const queue: Waiting[] = [];
  const visitors: SimulatedVisitor[] = [];
  let now = 0;
  for (let arrival = 0; arrival < setting.arrivals; arrival++) {
    now += exponential(1 / setting.arrivalsPerSecond);
    serveUntil(now);
    const position = queue.filter(({ givesUpAt }) => givesUpAt > now).length + 1;
    queue.push({ arrivedAt: now, givesUpAt: now + exponential(setting.patienceSeconds), position });
    serveUntil(now);
  }
  return visitors;

  function serveUntil(time: number): void {
    for (let next = queue[0]; next; next = queue[0]) {
      const server = freeAt.indexOf(Math.min(...freeAt));
      const turn = Math.max(next.arrivedAt, freeAt[server] ?? 0);
      if (turn > time) return;
      queue.shift();
      const waitSeconds = turn - next.arrivedAt;
      const gaveUp = next.givesUpAt <= turn;
      if (!gaveUp) freeAt[server] = turn + exponential(setting.serviceSeconds);
      visitors.push({ position: waitSeconds === 0 ? 0 : next.position, waitSeconds, gaveUp });
    }
  }
}

/** Mulberry32 (T. Ettinger): 32 bits of state, numbers from 0 to below 1. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
