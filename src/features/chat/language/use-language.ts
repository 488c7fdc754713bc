import { useEffect, useState } from 'react';
import type { ChatStorage } from '../storage/chat-storage';
import type { Dictionary } from './dictionary-en';
import { type ChatLanguage, knownLanguage } from './languages';

const NAME = 'language';

/** The language that the visitor once chose on this page; null: none. */
export const chosenLanguage = (storage: ChatStorage): ChatLanguage | null =>
  knownLanguage(storage.read(NAME) ?? '') ?? null;

interface SpokenLanguage {
  readonly language: ChatLanguage;
  readonly dictionary: Dictionary;
}

/** What the page speaks: what the server picked for it, until the visitor chooses, now or on an earlier visit. */
export function useLanguage(given: SpokenLanguage, storage: ChatStorage, isSwitchable: boolean) {
  const [spoken, setSpoken] = useState(given);
  const speak = async (language: ChatLanguage) => {
    const { loadDictionary } = await import('./load-dictionary');
    setSpoken({ language, dictionary: await loadDictionary(language) });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at once, before anything is said.
  useEffect(() => {
    const chosen = isSwitchable ? chosenLanguage(storage) : null;
    // A network that fails just then leaves the page in the language it came in.
    if (chosen && chosen !== given.language) speak(chosen).catch(() => {});
  }, []);
  return {
    ...spoken,
    /** Resolves when the page speaks it; stays as it is where its words could not be loaded. */
    choose: async (language: ChatLanguage) => {
      await speak(language);
      storage.write(NAME, language);
    },
  };
}
