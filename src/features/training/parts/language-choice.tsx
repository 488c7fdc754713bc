'use client';

import { SegmentedControl } from '../../../components/ui/segmented-control';
import { LANGUAGES, type Language } from './languages';

interface LanguageChoiceProps {
  label: string;
  value: Language;
  onChange(language: Language): void;
}

/** Which language is being written; scrolls sideways where there is little room. */
export function LanguageChoice({ label, value, onChange }: LanguageChoiceProps) {
  return (
    <div className="-mx-1 overflow-x-auto px-1 py-0.5">
      <SegmentedControl
        aria-label={label}
        size="sm"
        value={value}
        onValueChange={onChange}
        items={LANGUAGES}
      />
    </div>
  );
}
