import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

const NEAR_PX = 96;

export interface EndOfThread {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly content: RefObject<HTMLDivElement | null>;
  /** Messages that came while the reader was further up. */
  readonly newBelow: number;
  toEnd(): void;
  onScroll(): void;
}

/**
 * Keeps the end of the thread in sight while the reader is there, whatever grows; leaves them alone where they read
 * further up, and counts what comes meanwhile.
 *
 * @param messages how many messages there are, one's own on their way included
 */
export function useStickToEnd(messages: number): EndOfThread {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const lastTop = useRef(0);
  const [seen, setSeen] = useState(messages);
  const [isAway, setIsAway] = useState(false);

  const toEnd = useCallback(() => {
    atEnd.current = true;
    setIsAway(false);
    const element = scroller.current;
    if (element) element.scrollTop = element.scrollHeight;
  }, []);
  const onScroll = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const { scrollTop } = element;
    // Only a person moves up; what is laid out later merely pushes the end down.
    if (element.scrollHeight - scrollTop - element.clientHeight < NEAR_PX) atEnd.current = true;
    else if (scrollTop < lastTop.current) atEnd.current = false;
    lastTop.current = scrollTop;
    setIsAway(!atEnd.current);
  }, []);

  if (!isAway && seen !== messages) setSeen(messages);

  useLayoutEffect(() => toEnd(), [toEnd]);
  useEffect(() => {
    const [outer, inner] = [scroller.current, content.current];
    if (!outer || !inner) return;
    const observer = new ResizeObserver(() => {
      if (atEnd.current) outer.scrollTop = outer.scrollHeight;
    });
    observer.observe(inner);
    observer.observe(outer);
    return () => observer.disconnect();
  }, []);

  return { scroller, content, newBelow: isAway ? Math.max(0, messages - seen) : 0, toEnd, onScroll };
}
