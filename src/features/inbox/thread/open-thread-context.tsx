'use client';

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { OpenThread } from './thread-registry';

interface OpenThreadValue {
  readonly thread: OpenThread;
  /** The own message that is being worded anew. */
  readonly editing: string | null;
  setEditing(messageId: string | null): void;
}

const OpenThreadContext = createContext<OpenThreadValue | null>(null);

/** What messages and composer of one conversation share. */
export function OpenThreadProvider({ thread, children }: { thread: OpenThread; children: ReactNode }) {
  const [editing, setEditing] = useState<string | null>(null);
  const value = useMemo(() => ({ thread, editing, setEditing }), [thread, editing]);
  return <OpenThreadContext value={value}>{children}</OpenThreadContext>;
}

export function useOpenThread(): OpenThreadValue {
  const value = useContext(OpenThreadContext);
  if (!value) throw new Error('useOpenThread needs an OpenThreadProvider above it');
  return value;
}
