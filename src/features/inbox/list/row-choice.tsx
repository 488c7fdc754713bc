'use client';

import clsx from 'clsx';
import { Check } from 'lucide-react';

interface RowChoiceProps {
  name: string;
  chosen: boolean;
  onChoose(upTo: boolean): void;
}

/** Over the row's face: chooses it for an action on many. The keyboard has X on the row itself. */
export function RowChoice({ name, chosen, onChoose }: RowChoiceProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-pressed={chosen}
      aria-label={`Select ${name}`}
      onClick={(event) => onChoose(event.shiftKey)}
      className={clsx(
        'group/choice absolute start-4 top-4 flex size-8 items-center justify-center rounded-full',
        chosen ? 'bg-accent text-on-accent' : 'hover:bg-surface-raised hover:ring-2 hover:ring-accent',
      )}
    >
      <Check
        aria-hidden="true"
        className={clsx('size-4', !chosen && 'opacity-0 group-hover/choice:opacity-60')}
      />
    </button>
  );
}
