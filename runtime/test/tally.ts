/** Counts every check and every test of all runners, and remembers what failed. */
export class Tally {
  #passed = 0;
  readonly #failures: string[] = [];

  pass(count = 1): void {
    this.#passed += count;
  }

  fail(name: string): void {
    this.#failures.push(name);
  }

  get failed(): number {
    return this.#failures.length;
  }

  /** What failed, one line each, and the closing line that tools read. */
  report(): string {
    const list = this.#failures.map((name) => `  failed: ${name}`);
    return [...list, `${this.#passed} passed, ${this.failed} failed`].join('\n');
  }
}
