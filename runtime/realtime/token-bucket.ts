/** Lets `burst` actions through at once and `perSecond` in the long run. */
export class TokenBucket {
  #tokens: number;
  #filledAt: number;

  constructor(
    private readonly perSecond: number,
    private readonly burst: number,
    now: number,
  ) {
    this.#tokens = burst;
    this.#filledAt = now;
  }

  /** @param now milliseconds since 1970 */
  take(now: number): boolean {
    const refill = ((now - this.#filledAt) / 1_000) * this.perSecond;
    this.#tokens = Math.min(this.burst, this.#tokens + Math.max(0, refill));
    this.#filledAt = now;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}
