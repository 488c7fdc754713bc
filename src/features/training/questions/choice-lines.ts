import type { LocalisedText } from '../../../domain/policy/types';
import type { Language } from '../parts/languages';

const MOST_CHOICES = 8;

/** The buttons in one language, one a line. */
export function choiceLines(choices: readonly LocalisedText[], language: Language): string {
  return choices.map((choice) => choice[language] ?? '').join('\n');
}

/** The buttons with the lines of one language; English decides how many there are. */
export function withChoiceLines(
  choices: readonly LocalisedText[],
  language: Language,
  text: string,
): LocalisedText[] {
  const lines = text.split('\n').map((line) => line.trim());
  if (language === 'en') {
    const english = lines.filter((line) => line !== '').slice(0, MOST_CHOICES);
    return english.map((en, at) => ({ ...choices[at], en }));
  }
  return choices.map((choice, at) => {
    const { [language]: _, ...others } = choice;
    const line = lines[at] ?? '';
    return line === '' ? { ...others, en: choice.en } : { ...others, en: choice.en, [language]: line };
  });
}
