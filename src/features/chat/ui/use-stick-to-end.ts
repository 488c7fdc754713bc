import { useEffect, useLayoutEffect, useRef, useState } from 'react';

const NEAR_END_PX = 48;

/**
 * Keeps a scrolling pane at its end while the reader is there, whatever grows or shrinks, and leaves it alone while they
 * read further up. `ownCount` rising (the visitor wrote something) always leads to the end.
 */
export function useStickToEnd(ownCount: number) {
  const scroller = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const sticking = useRef(true);
  const [atEnd, setAtEnd] = useState(true);

  const toEnd = () => {
    const pane = scroller.current;
    if (!pane) return;
    sticking.current = true;
    setAtEnd(true);
    pane.scrollTop = pane.scrollHeight;
  };

  useEffect(() => {
    const pane = scroller.current;
    const inner = content.current;
    if (!pane || !inner) return;
    let top = pane.scrollTop;
    const onScroll = () => {
      const near = pane.scrollHeight - pane.scrollTop - pane.clientHeight < NEAR_END_PX;
      // Only a reader moves upwards. Far from the end without that, something grew and the observer follows it.
      const left = !near && pane.scrollTop < top;
      top = pane.scrollTop;
      if (!near && !left) return;
      sticking.current = near;
      setAtEnd(near);
    };
    const observer = new ResizeObserver(() => {
      if (sticking.current) pane.scrollTop = pane.scrollHeight;
    });
    observer.observe(inner);
    observer.observe(pane);
    pane.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      pane.removeEventListener('scroll', onScroll);
    };
  }, []);

  const before = useRef(0);
  useLayoutEffect(() => {
    const pane = scroller.current;
    if (pane && ownCount > before.current) {
      sticking.current = true;
      pane.scrollTop = pane.scrollHeight;
    }
    before.current = ownCount;
  }, [ownCount]);

  return { scroller, content, atEnd, toEnd };
}
