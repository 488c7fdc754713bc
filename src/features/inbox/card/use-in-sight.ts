import { type RefObject, useEffect, useEffectEvent } from 'react';

/** A glance while passing by is no look. */
const LOOK_MS = 500;

/**
 * Calls once something has really been in front of somebody: within the window and its scrolled panes, in a tab that
 * shows and a window that has the focus, for half a second.
 */
export function useInSight(ref: RefObject<HTMLElement | null>, wanted: boolean, onSeen: () => void): void {
  const seen = useEffectEvent(onSeen);
  useEffect(() => {
    const element = ref.current;
    if (!wanted || !element) return;
    let inView = false;
    let wasSeen = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      wasSeen = true;
      seen();
    };
    const judge = () => {
      if (wasSeen) return;
      const looks = inView && document.visibilityState === 'visible' && document.hasFocus();
      if (!looks) {
        clearTimeout(timer);
        timer = undefined;
      } else timer ??= setTimeout(look, LOOK_MS);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        inView = entries.at(-1)?.isIntersecting === true;
        judge();
      },
      { threshold: 0.5 },
    );
    observer.observe(element);
    document.addEventListener('visibilitychange', judge);
    window.addEventListener('focus', judge);
    window.addEventListener('blur', judge);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('visibilitychange', judge);
      window.removeEventListener('focus', judge);
      window.removeEventListener('blur', judge);
    };
  }, [ref, wanted]);
}
