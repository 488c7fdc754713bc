'use client';

import { Search } from 'lucide-react';
import { controlClass } from '../../../components/ui/control-class';
import { usePausedText } from './use-paused-text';

interface SearchFieldProps {
  label: string;
  placeholder: string;
  value: string;
  onChange(value: string): void;
  className?: string;
}

/** Searches once the person pauses; Escape empties it. */
export function SearchField({ label, placeholder, value, onChange, className }: SearchFieldProps) {
  const [typed, setTyped] = usePausedText(value, onChange);
  return (
    <div className={`relative ${className ?? ''}`}>
      <Search
        aria-hidden="true"
        className="pointer-events-none absolute start-2.5 top-1/2 size-4 -translate-y-1/2 text-muted"
      />
      <input
        type="search"
        aria-label={label}
        placeholder={placeholder}
        value={typed}
        maxLength={200}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || typed === '') return;
          event.preventDefault();
          setTyped('');
        }}
        className={`${controlClass} h-8 ps-8 pe-2.5`}
      />
    </div>
  );
}
