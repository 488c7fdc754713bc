/**
 * Moves the focus to a neighbouring row of the list, from the row in focus, else from the one that is open. Rows are
 * links, so Enter opens the one in focus.
 */
export function moveFocus(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('a[data-conversation-id]')];
  const active = document.activeElement;
  const from = active instanceof HTMLElement ? rows.indexOf(active) : -1;
  const open = rows.findIndex((row) => row.getAttribute('aria-current') === 'true');
  const start = from >= 0 ? from : open;
  const target = start < 0 ? rows[step === 1 ? 0 : rows.length - 1] : rows[start + step];
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}
