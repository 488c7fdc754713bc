import { useSyncExternalStore } from 'react';
import { z } from 'zod';

const schema = z.object({ sound: z.boolean(), desktop: z.boolean() });
export type AlertPreferences = z.infer<typeof schema>;

const KEY = 'baton-alerts';
const QUIET: AlertPreferences = { sound: false, desktop: false };
const listeners = new Set<() => void>();
let current: AlertPreferences | undefined;

/** How this browser calls one to a conversation; quiet until the person asks for more. */
export function alertPreferences(): AlertPreferences {
  current ??= stored();
  return current;
}

function stored(): AlertPreferences {
  try {
    const parsed = schema.safeParse(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
    return parsed.success ? parsed.data : QUIET;
  } catch {
    return QUIET;
  }
}

export function setAlertPreferences(next: AlertPreferences): void {
  current = next;
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Private browsing: the choice holds for this page.
  }
  for (const listener of listeners) listener();
}

export function useAlertPreferences(): AlertPreferences {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    alertPreferences,
    () => QUIET,
  );
}
