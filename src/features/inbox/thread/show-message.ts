const FLASH_MS = 1_600;

/** Brings a message into sight and marks it for a moment. */
export function showMessage(messageId: string): void {
  const element = document.querySelector<HTMLElement>(`[data-message-id="${CSS.escape(messageId)}"]`);
  if (!element) return;
  element.scrollIntoView({ block: 'center' });
  element.dataset.flash = '';
  setTimeout(() => delete element.dataset.flash, FLASH_MS);
}
