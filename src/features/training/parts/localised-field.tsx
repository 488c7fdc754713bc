'use client';

import { Field } from '../../../components/ui/field';
import { Textarea } from '../../../components/ui/textarea';
import { type Language, withText } from './languages';

interface LocalisedFieldProps {
  label: string;
  description?: string;
  language: Language;
  texts: Readonly<Record<string, string>>;
  onChange(texts: Record<string, string> & { en: string }): void;
  error?: string | undefined;
  characters: number;
}

/** One language of a text; what stands in for it shows while it is empty. */
export function LocalisedField({
  label,
  description,
  language,
  texts,
  onChange,
  error,
  characters,
}: LocalisedFieldProps) {
  const fallback = language === 'en' ? '' : (texts.en ?? '');
  return (
    <Field label={label} description={description} error={error}>
      <Textarea
        dir="auto"
        className="min-h-14"
        value={texts[language] ?? ''}
        maxLength={characters}
        placeholder={fallback === '' ? '' : `In English: ${fallback}`}
        onChange={(event) => onChange(withText(texts, language, event.target.value))}
      />
    </Field>
  );
}
