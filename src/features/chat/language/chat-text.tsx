'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Dictionary, TextKey } from './dictionary-en';
import type { ChatLanguage } from './languages';
import { phrase } from './phrase';

export interface ChatText {
  readonly language: ChatLanguage;
  t(key: TextKey, values?: Readonly<Record<string, string | number>>): string;
}

const ChatTextContext = createContext<ChatText | null>(null);

interface ChatTextProviderProps {
  language: ChatLanguage;
  dictionary: Dictionary;
  children: ReactNode;
}

export function ChatTextProvider({ language, dictionary, children }: ChatTextProviderProps) {
  const text = useMemo<ChatText>(
    () => ({ language, t: (key, values) => phrase(dictionary[key], values) }),
    [language, dictionary],
  );
  return <ChatTextContext value={text}>{children}</ChatTextContext>;
}

export function useChatText(): ChatText {
  const text = useContext(ChatTextContext);
  if (!text) throw new Error('ChatTextProvider is missing');
  return text;
}
