/**
 * While the panel covers a phone's screen: the page behind neither scrolls nor takes focus, and the panel keeps to what
 * an on-screen keyboard leaves free, which a frame cannot see from inside. @returns gives it all back
 */
export function takeOverScreen(root: HTMLElement): () => void {
  const { documentElement, body } = document;
  const locked = [documentElement, body].map(({ style }) => {
    const value = style.getPropertyValue('overflow');
    const priority = style.getPropertyPriority('overflow');
    style.setProperty('overflow', 'hidden', 'important');
    return () => style.setProperty('overflow', value, priority);
  });
  const wasInert = body.inert;
  body.inert = true;
  const { visualViewport: area } = window;
  const adapt = () => {
    if (area?.scale !== 1) return;
    root.style.setProperty('--top', `${area.offsetTop}px`);
    root.style.setProperty('--height', `${area.height}px`);
  };
  adapt();
  area?.addEventListener('resize', adapt);
  area?.addEventListener('scroll', adapt);
  return () => {
    for (const unlock of locked) unlock();
    body.inert = wasInert;
    area?.removeEventListener('resize', adapt);
    area?.removeEventListener('scroll', adapt);
    root.style.removeProperty('--top');
    root.style.removeProperty('--height');
  };
}
