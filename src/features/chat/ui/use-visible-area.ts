import { useEffect, useRef } from 'react';

/**
 * Keeps an element inside the part of the window that an on-screen keyboard leaves free. Browsers that resize the page
 * themselves need none of it; iOS only moves its visual viewport.
 */
export function useVisibleArea() {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { visualViewport } = window;
    if (!visualViewport) return;
    const adjust = () => {
      const { style } = element.current ?? document.documentElement;
      const covered = visualViewport.scale === 1 && visualViewport.height < window.innerHeight - 1;
      style.setProperty('--area-height', covered ? `${visualViewport.height}px` : '');
      style.setProperty('--area-top', covered ? `${visualViewport.offsetTop}px` : '');
    };
    adjust();
    visualViewport.addEventListener('resize', adjust);
    visualViewport.addEventListener('scroll', adjust);
    return () => {
      visualViewport.removeEventListener('resize', adjust);
      visualViewport.removeEventListener('scroll', adjust);
    };
  }, []);
  return element;
}
