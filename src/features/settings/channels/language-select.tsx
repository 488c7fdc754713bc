import { Select } from '../../../components/ui/select';
import { LANGUAGES, type Language } from '../../../domain/text/languages';
import { LANGUAGE_NAMES } from './language-names';

interface LanguageSelectProps {
  value: Language;
  onChange(language: Language): void;
  /** Where no field around it has a label. */
  'aria-label'?: string;
  className?: string;
}

export function LanguageSelect({ value, onChange, ...rest }: LanguageSelectProps) {
  return (
    <Select
      {...rest}
      items={LANGUAGES.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] }))}
      value={value}
      onValueChange={onChange}
    />
  );
}
