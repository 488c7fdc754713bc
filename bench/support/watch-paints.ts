import type { Page } from '@playwright/test';

/** Marks a message so that its way to the screen can be followed: `⟦17⟧`. */
export const markOf = (number: number) => `⟦${number}⟧`;

export interface Paints {
  /** Milliseconds since the epoch, by the number of the mark. */
  readonly row: Readonly<Record<string, number>>;
  readonly thread: Readonly<Record<string, number>>;
}

declare global {
  interface Window {
    batonPaints?: { row: Record<string, number>; thread: Record<string, number> };
  }
}

/** From the next navigation on: when each mark was painted in a row of the list, and in the open thread. */
export async function watchPaints(page: Page): Promise<() => Promise<Paints>> {
  // What compiles this file names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name ??= (named) => named');
  await page.addInitScript(() => {
    const paints: NonNullable<Window['batonPaints']> = { row: {}, thread: {} };
    window.batonPaints = paints;
    const note = (where: 'row' | 'thread', number: string) => {
      if (paints[where][number] !== undefined) return;
      paints[where][number] = Number.NaN;
      // The first frame after the change draws it; in the second it is on the screen.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          paints[where][number] = Date.now();
        }),
      );
    };
    const look = (node: Node) => {
      const text = node.textContent ?? '';
      if (!text.includes('⟦')) return;
      const element = node instanceof Element ? node : node.parentElement;
      // A row that moves up is made anew, around its link.
      const where = element?.closest('[role=log]')
        ? 'thread'
        : element?.closest('[data-conversation-id]') || element?.querySelector('[data-conversation-id]')
          ? 'row'
          : null;
      if (where) for (const [, number = ''] of text.matchAll(/⟦(\d+)⟧/g)) note(where, number);
    };
    new MutationObserver((changes) => {
      for (const change of changes) {
        if (change.type === 'characterData') look(change.target);
        for (const node of change.addedNodes) look(node);
      }
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  return () => page.evaluate(() => window.batonPaints ?? { row: {}, thread: {} });
}
