const FLASH_MS = 1_600;
/** Frames until a row that was scrolled to is drawn and measured. */
const PATIENCE = 40;

/**
 * Waits until a row is drawn, puts it in the middle and marks it for a moment.
 * @param approach brings the row near; called until it is there
 */
export function flashMessage(log: HTMLElement, messageId: string, approach: () => void): void {
  const selector = `[data-message-id="${CSS.escape(messageId)}"]`;
  let frames = 0;
  const look = () => {
    const row = log.querySelector<HTMLElement>(selector);
    frames += 1;
    if (!row) {
      approach();
      if (frames < PATIENCE) requestAnimationFrame(look);
      return;
    }
    row.scrollIntoView({ block: 'center' });
    row.dataset.flash = '';
    // What is drawn around it gets its real height now: once more, then it stays.
    requestAnimationFrame(() => row.scrollIntoView({ block: 'center' }));
    setTimeout(() => delete row.dataset.flash, FLASH_MS);
  };
  requestAnimationFrame(look);
}
