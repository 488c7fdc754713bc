'use client';

import { SegmentedControl } from '../../../components/ui/segmented-control';
import { LANGUAGES, type Language } from './languages';

interface LanguageChoiceProps {
  label: string;
  value: Language;
  onChange(language: Language): void;
}

/** Which language is being written; takes two rows where there is little room. */
export function LanguageChoice({ label, value, onChange }: LanguageChoiceProps) {
  return (
    <div className="py-0.5">
      <SegmentedControl
        aria-label={label}
        size="sm"
        className="max-w-full flex-wrap"
        value={value}
        onValueChange={onChange}
        items={LANGUAGES}
      />
    </div>
  );
}
