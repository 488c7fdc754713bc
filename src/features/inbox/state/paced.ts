/** Between two tellings; a list is read no faster, and the frames in between belong to the keys. */
const PAUSE_MS = 100;

type Subscribe = (listener: () => void) => () => void;

/**
 * The same subscription, told at once of what comes out of quiet, and ten times a second of a stream: however many
 * events arrive meanwhile, the page is drawn once for all of them.
 */
export function paced(subscribe: Subscribe): Subscribe {
  const listeners = new Set<() => void>();
  let leave: (() => void) | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let missed = false;

  const tell = () => {
    missed = false;
    pause = setTimeout(() => {
      pause = undefined;
      if (missed) tell();
    }, PAUSE_MS);
    for (const listener of listeners) listener();
  };
  const wish = () => {
    if (pause === undefined) tell();
    else missed = true;
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
