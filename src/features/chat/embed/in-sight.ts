let isPanelOpen = true;

/** Whether a visitor can see the chat: a frame does not learn from the browser that it is closed. */
export const isInSight = () => isPanelOpen && document.visibilityState === 'visible';

/** The page around has opened or closed the chat; whoever watches the page's visibility hears of it. */
export function setPanelOpen(open: boolean): void {
  isPanelOpen = open;
  document.dispatchEvent(new Event('visibilitychange'));
}
