const OCCUPYING = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

type Page = Pick<Document, 'addEventListener' | 'removeEventListener' | 'querySelector'>;

/**
 * Tells every key press, and whether a dialog, menu or list box had the keyboard. That is looked at before anybody acts
 * on the key: a dialog that the press has closed is gone by the time it gets here, and the digit that chose in it would
 * switch the view as well.
 *
 * @returns what ends it
 */
export function listenToKeys(
  page: Page,
  onKey: (event: KeyboardEvent, occupied: boolean) => void,
): () => void {
  const isOccupied = () => page.querySelector(OCCUPYING) !== null;
  let wasOccupied = false;
  const before = () => {
    wasOccupied = isOccupied();
  };
  const after = (event: KeyboardEvent) => onKey(event, wasOccupied || isOccupied());
  page.addEventListener('keydown', before, true);
  page.addEventListener('keydown', after);
  return () => {
    page.removeEventListener('keydown', before, true);
    page.removeEventListener('keydown', after);
  };
}
