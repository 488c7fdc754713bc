/** What must be undone at the end, last one first. */
export class Closers {
  readonly #closers: (() => Promise<void> | void)[] = [];
  #closing: Promise<void> | undefined;

  get closing(): boolean {
    return this.#closing !== undefined;
  }

  add(closer: () => Promise<void> | void): void {
    this.#closers.push(closer);
  }

  /** Runs every closer once; one that fails is reported and does not keep the others from running. */
  closeAll(): Promise<void> {
    this.#closing ??= this.#run();
    return this.#closing;
  }

  async #run(): Promise<void> {
    for (let closer = this.#closers.pop(); closer; closer = this.#closers.pop()) {
      try {
        await closer();
      } catch (error) {
        console.error(error);
      }
    }
  }
}
