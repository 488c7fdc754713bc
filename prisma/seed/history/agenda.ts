interface Entry {
  readonly at: number;
  readonly order: number;
  readonly action: () => void;
}

/** What is going to happen in the simulated past, in the order of its time; equal times in the order of planning. */
export class Agenda {
  readonly #heap: Entry[] = [];
  #planned = 0;

  plan(at: Date, action: () => void): void {
    this.#heap.push({ at: at.getTime(), order: this.#planned++, action });
    this.#rise(this.#heap.length - 1);
  }

  /** Lets everything happen that is due before the end; `setClock` hears the time before each of it. */
  run(until: Date, setClock: (now: Date) => void): void {
    for (let next = this.#heap[0]; next && next.at < until.getTime(); next = this.#heap[0]) {
      this.#removeFirst();
      setClock(new Date(next.at));
      next.action();
    }
  }

  #removeFirst(): void {
    const last = this.#heap.pop();
    if (!last || this.#heap.length === 0) return;
    this.#heap[0] = last;
    this.#sink();
  }

  #rise(from: number): void {
    let index = from;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!this.#isBefore(index, parent)) return;
      this.#swap(index, parent);
      index = parent;
    }
  }

  #sink(): void {
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const child = this.#isBefore(left + 1, left) ? left + 1 : left;
      if (!this.#isBefore(child, index)) return;
      this.#swap(index, child);
      index = child;
    }
  }

  #isBefore(left: number, right: number): boolean {
    const [a, b] = [this.#heap[left], this.#heap[right]];
    if (!a || !b) return a !== undefined;
    return a.at < b.at || (a.at === b.at && a.order < b.order);
  }

  #swap(left: number, right: number): void {
    const [a, b] = [this.#heap[left], this.#heap[right]];
    if (!a || !b) return;
    this.#heap[left] = b;
    this.#heap[right] = a;
  }
}
