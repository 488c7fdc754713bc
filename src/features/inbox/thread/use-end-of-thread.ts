import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

const NEAR_PX = 96;

export interface EndOfThread {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly content: RefObject<HTMLDivElement | null>;
  /** The reader is further up. */
  readonly isAway: boolean;
  toEnd(): void;
  /** The reader goes elsewhere on purpose. */
  leave(): void;
  onScroll(): void;
}

/**
 * Keeps the end of the thread in sight while the reader is there, whatever grows; leaves them alone where they read
 * further up.
 *
 * @param isEnd the part that is shown reaches the end of the thread
 */
export function useEndOfThread(isEnd: boolean): EndOfThread {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const lastTop = useRef(0);
  const [isAway, setIsAway] = useState(false);

  const stick = useCallback(() => {
    const element = scroller.current;
    if (element && atEnd.current) element.scrollTop = element.scrollHeight;
  }, []);
  const toEnd = useCallback(() => {
    atEnd.current = true;
    setIsAway(false);
    stick();
  }, [stick]);
  const leave = useCallback(() => {
    atEnd.current = false;
    setIsAway(true);
  }, []);
  const onScroll = () => {
    const element = scroller.current;
    if (!element) return;
    const { scrollTop } = element;
    const isNear = element.scrollHeight - scrollTop - element.clientHeight < NEAR_PX;
    // Only a person moves up; what is laid out later merely pushes the end down.
    if (isNear) atEnd.current = isEnd;
    else if (scrollTop < lastTop.current) atEnd.current = false;
    lastTop.current = scrollTop;
    setIsAway(!atEnd.current);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: another part of the thread is laid out anew.
  useLayoutEffect(() => stick(), [stick, isEnd]);
  useEffect(() => {
    const [outer, inner] = [scroller.current, content.current];
    if (!outer || !inner) return;
    const observer = new ResizeObserver(stick);
    observer.observe(inner);
    observer.observe(outer);
    return () => observer.disconnect();
  }, [stick]);

  return { scroller, content, isAway, toEnd, leave, onScroll };
}
