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
    <span className="relative inline-flex items-center text-xs text-muted hover:text-text">
      <Icon name="globe" className="pointer-events-none absolute start-1 size-3.5" />
      <select
        aria-label={t('language')}
        value={language}
        onChange={(event) => {
          const chosen = knownLanguage(event.target.value);
          if (chosen) onChoose(chosen);
        }}
        className="min-h-7 cursor-pointer appearance-none rounded-sm bg-surface ps-6 pe-1.5 text-xs hover:bg-surface-hover pointer-coarse:min-h-11 pointer-coarse:text-lg"
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
