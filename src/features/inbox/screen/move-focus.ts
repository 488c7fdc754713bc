import { toggleSelected } from '../state/selection';

const inSight = () => [...document.querySelectorAll<HTMLElement>('a[data-conversation-id]')];

/** On to the first row of the list. */
export const focusFirst = (): void => inSight()[0]?.focus();

/** Ids of the rows that are loaded, in their order. */
export const rowsInSight = (): readonly string[] =>
  inSight().flatMap((row) => row.dataset.conversationId ?? []);

/** Selects the row in focus, else the conversation that is open; the other way round when it is selected. */
export function selectInFocus(openId: string | null): void {
  const active = document.activeElement;
  const inFocus = active instanceof HTMLElement ? active.dataset.conversationId : undefined;
  const id = inFocus ?? openId;
  if (id) toggleSelected(id);
}

/**
 * Moves the focus to a neighbouring row of the list, from the row in focus, else from the one that is open. Rows are
 * links, so Enter opens the one in focus.
 */
export function moveFocus(step: 1 | -1): void {
  const rows = inSight();
  const active = document.activeElement;
  const from = active instanceof HTMLElement ? rows.indexOf(active) : -1;
  const open = rows.findIndex((row) => row.getAttribute('aria-current') === 'true');
  const start = from >= 0 ? from : open;
  const target = start < 0 ? rows[step === 1 ? 0 : rows.length - 1] : rows[start + step];
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}

/** Out of a field into the conversation around it, where every key is an action again. */
export function focusConversation(): void {
  document.querySelector<HTMLElement>('[data-thread-place]')?.focus({ preventScroll: true });
}
