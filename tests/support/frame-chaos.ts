import { z } from 'zod';

export type ChaosMode = {
  drop?: number;
  double?: number;
  reorder?: number;
  /** How long a reordered event waits for another to overtake it. */
  holdMilliseconds?: number;
  seed?: number;
};

export type ChaosCounts = { passed: number; dropped: number; doubled: number; reordered: number };

const channelEvent = z.object({ channel: z.string(), event: z.string() });

/** Published events only: without its protocol frames a client would not be disturbed but broken. */
function isPublished(text: string): boolean {
  try {
    const frame = channelEvent.safeParse(JSON.parse(text));
    return frame.success && !/^pusher(_internal)?:/.test(frame.data.event);
  } catch {
    return false;
  }
}

/** Mulberry32: small, and the same for a seed on every machine. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The dice that all connections of a proxy share. */
export class FrameChaos {
  readonly counts: ChaosCounts = { passed: 0, dropped: 0, doubled: 0, reordered: 0 };
  #mode: Required<ChaosMode> = { drop: 0, double: 0, reorder: 0, holdMilliseconds: 250, seed: 1 };
  #random = seededRandom(1);

  setMode(mode: ChaosMode): void {
    this.#mode = { drop: 0, double: 0, reorder: 0, holdMilliseconds: 250, seed: 1, ...mode };
    this.#random = seededRandom(this.#mode.seed);
  }

  /** @returns a function that takes each frame of one connection and delivers it none, one or two times */
  stage(deliver: (text: string) => void): (text: string) => void {
    const held = new Map<NodeJS.Timeout, string>();
    const release = () => {
      for (const [timer, text] of held) {
        clearTimeout(timer);
        deliver(text);
      }
      held.clear();
    };
    return (text) => {
      if (!isPublished(text)) return deliver(text);
      // Three dice for every event, so that one probability does not shift what another decides.
      const [drop, reorder, double] = [this.#random(), this.#random(), this.#random()];
      if (drop < this.#mode.drop) {
        this.counts.dropped += 1;
      } else if (reorder < this.#mode.reorder) {
        this.counts.reordered += 1;
        held.set(setTimeout(release, this.#mode.holdMilliseconds), text);
      } else {
        deliver(text);
        if (double < this.#mode.double) {
          this.counts.doubled += 1;
          deliver(text);
        } else {
          this.counts.passed += 1;
        }
        release();
      }
    };
  }
}
