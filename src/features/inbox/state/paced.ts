/** Where no frame comes, as in a hidden tab. */
const LATEST_MS = 100;

type Subscribe = (listener: () => void) => () => void;

/**
 * The same subscription, told at most once a frame: however many events arrive between two frames, the page is drawn
 * once for all of them, and as early as it can be seen.
 */
export function paced(subscribe: Subscribe): Subscribe {
  const listeners = new Set<() => void>();
  let leave: (() => void) | undefined;
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = undefined;
    for (const listener of listeners) listener();
  };
  const wish = () => {
    if (frame !== undefined) return;
    frame = requestAnimationFrame(tell);
    timer = setTimeout(tell, LATEST_MS);
  };
  return (listener) => {
    listeners.add(listener);
    leave ??= subscribe(wish);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      leave?.();
      leave = undefined;
    };
  };
}
