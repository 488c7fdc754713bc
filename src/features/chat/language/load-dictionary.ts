import type { Dictionary } from './dictionary-en';
import type { ChatLanguage } from './languages';

const loaders: Record<ChatLanguage, () => Promise<Dictionary>> = {
  en: async () => (await import('./dictionary-en')).en,
  de: async () => (await import('./dictionary-de')).de,
  es: async () => (await import('./dictionary-es')).es,
  fr: async () => (await import('./dictionary-fr')).fr,
  pt: async () => (await import('./dictionary-pt')).pt,
  ar: async () => (await import('./dictionary-ar')).ar,
};

/** On the server, the page gets the one dictionary that it needs with its HTML; in the browser, one that is chosen there. */
export function loadDictionary(language: ChatLanguage): Promise<Dictionary> {
  return loaders[language]();
}
