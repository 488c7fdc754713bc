'use client';

import { useSyncExternalStore } from 'react';
import { NAV_KEY, THEME_KEY } from './preferences-script';

export type Theme = 'system' | 'light' | 'dark';
export type NavWidth = 'expanded' | 'collapsed';

const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The attribute on <html> is the state; storage only remembers it, and may be blocked. */
function setPreference(attribute: 'theme' | 'nav', key: string, value: string | null) {
  const { dataset } = document.documentElement;
  if (value === null) delete dataset[attribute];
  else dataset[attribute] = value;
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Private browsing: the choice holds for this page.
  }
  for (const listener of listeners) listener();
}

function currentTheme(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

const currentNav = (): NavWidth =>
  document.documentElement.dataset.nav === 'collapsed' ? 'collapsed' : 'expanded';

export const useTheme = (): Theme => useSyncExternalStore(subscribe, currentTheme, () => 'system');
export const setTheme = (theme: Theme) =>
  setPreference('theme', THEME_KEY, theme === 'system' ? null : theme);

export const useNavWidth = (): NavWidth => useSyncExternalStore(subscribe, currentNav, () => 'expanded');
export const setNavWidth = (width: NavWidth) =>
  setPreference('nav', NAV_KEY, width === 'collapsed' ? width : null);
