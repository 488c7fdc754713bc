import type { Log } from '../services/context';

/** Does the work for one item after the other; the failure of one is logged and holds up no other. */
export async function attemptEach<Item extends object>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
  { log, failure }: { readonly log: Log; readonly failure: string },
): Promise<void> {
  for (const item of items) {
    try {
      await work(item);
    } catch (error) {
      log.warn({ err: error, ...item }, failure);
    }
  }
}
