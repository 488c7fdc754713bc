'use client';

import { createContext, useContext } from 'react';
import type { Availability } from './availability';
import type { ActionId } from './registry';

export interface Actions {
  /** Does it if it can be done now; says why not otherwise. */
  run(id: ActionId): void;
  of(id: ActionId): Availability;
  /** The key as it stands on this keyboard. */
  keyOf(id: ActionId): string;
}

const ActionsContext = createContext<Actions | null>(null);

export const ActionsProvider = ActionsContext;

export function useActions(): Actions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('useActions needs an ActionsProvider above it');
  return actions;
}
