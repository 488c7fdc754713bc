import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

const NEAR_PX = 96;
/** A person's hand moves the place for so long after its last sign. */
const HAND_MS = 500;

const SIGNS_OF_A_HAND = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Where the reader was, in a content of this height and a window of this one. */
interface Place {
  readonly top: number;
  readonly height: number;
  readonly room: number;
}

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
  const last = useRef<Place>({ top: 0, height: 0, room: 0 });
  const lastHand = useRef(Number.NEGATIVE_INFINITY);
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
    const { scrollTop: top, scrollHeight: height, clientHeight: room } = element;
    const isNear = height - top - room < NEAR_PX;
    const before = last.current;
    last.current = { top, height, room };
    // What is laid out anew moves the place as well, in either direction.
    const isLaidOut = height !== before.height || room !== before.room;
    const isByHand = performance.now() - lastHand.current < HAND_MS;
    if (isNear) atEnd.current = isEnd;
    else if (top < before.top && (isByHand || !isLaidOut)) atEnd.current = false;
    else stick();
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
    const noteHand = () => {
      lastHand.current = performance.now();
    };
    for (const sign of SIGNS_OF_A_HAND) outer.addEventListener(sign, noteHand, { passive: true });
    return () => {
      observer.disconnect();
      for (const sign of SIGNS_OF_A_HAND) outer.removeEventListener(sign, noteHand);
    };
  }, [stick]);

  return { scroller, content, isAway, toEnd, leave, onScroll };
}
