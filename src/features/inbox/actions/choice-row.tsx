'use client';

import clsx from 'clsx';
import { Kbd } from '../../../components/ui/kbd';

interface ChoiceProps {
  label: string;
  hint?: string;
  shortcut?: string;
  chosen: boolean;
  onChoose(): void;
}

/** One of several answers, as a button that stays pressed. */
export function Choice({ label, hint, shortcut, chosen, onChoose }: ChoiceProps) {
  return (
    <button
      type="button"
      aria-pressed={chosen}
      onClick={onChoose}
      className={clsx(
        'flex min-h-8 shrink-0 items-center gap-2 rounded-sm border px-2.5 py-1 text-start text-sm font-medium transition-colors pointer-coarse:min-h-11',
        chosen ? 'border-accent bg-accent-soft text-accent-text' : 'hover:bg-surface-hover',
      )}
    >
      <span className="min-w-0 grow">
        {label}
        {hint ? <span className="block text-xs font-normal text-muted">{hint}</span> : null}
      </span>
      {shortcut ? <Kbd>{shortcut}</Kbd> : null}
    </button>
  );
}
