import { useChatText } from '../language/chat-text';
import { CHAT_LANGUAGES, type ChatLanguage, knownLanguage } from '../language/languages';
import { Icon } from './icon';

/** Each language by its own name, for whoever reads no other. */
const NAMES: Readonly<Record<ChatLanguage, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  pt: 'Português',
  ar: 'العربية',
};

/** The browser's own list: works by keyboard, by voice and with a phone's wheel. */
export function LanguageSwitch({ onChoose }: { onChoose(language: ChatLanguage): void }) {
  const { t, language } = useChatText();
  return (
    <span className="relative inline-flex min-h-7 items-center gap-1.5 rounded-sm px-1.5 text-xs text-muted focus-within:outline-2 focus-within:outline-focus hover:bg-surface-hover hover:text-text pointer-coarse:min-h-11">
      <Icon name="globe" className="size-3.5" />
      <span aria-hidden="true">{NAMES[language]}</span>
      {/* Over the words, so that phones show their own list; in a size at which they do not zoom. */}
      <select
        aria-label={t('language')}
        value={language}
        onChange={(event) => {
          const chosen = knownLanguage(event.target.value);
          if (chosen) onChoose(chosen);
        }}
        className="absolute inset-0 size-full cursor-pointer appearance-none bg-surface text-lg text-text opacity-0"
      >
        {CHAT_LANGUAGES.map((one) => (
          <option key={one} value={one} lang={one}>
            {NAMES[one]}
          </option>
        ))}
      </select>
    </span>
  );
}
