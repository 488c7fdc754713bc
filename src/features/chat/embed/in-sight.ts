let isOpen = true;

/** Whether the page around shows the chat; a page of its own always does. */
export const isPanelOpen = () => isOpen;

/** Whether a visitor can see the chat: a frame does not learn from the browser that it is closed. */
export const isInSight = () => isOpen && document.visibilityState === 'visible';

/** The page around has opened or closed the chat; whoever watches the page's visibility hears of it. */
export function setPanelOpen(open: boolean): void {
  isOpen = open;
  document.dispatchEvent(new Event('visibilitychange'));
}
