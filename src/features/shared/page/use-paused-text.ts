import { useEffect, useEffectEvent, useState } from 'react';

const PAUSE_MS = 250;

/**
 * The text of a search field: what is typed is applied once the person pauses, without the spaces around it; emptying
 * it is applied at once.
 * @param value what is applied; changed elsewhere (Back, a link, another view), it becomes what is typed
 */
export function usePausedText(value: string, onChange: (value: string) => void) {
  const [typed, setTyped] = useState(value);
  const [applied, setApplied] = useState(value);
  if (applied !== value) {
    setApplied(value);
    setTyped(value);
  }
  const apply = useEffectEvent(() => {
    const wanted = typed.trim();
    if (wanted === value) return;
    setApplied(wanted);
    onChange(wanted);
  });
  useEffect(() => {
    const timer = setTimeout(() => apply(), typed === '' ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return [typed, setTyped] as const;
}
