'use client';

import { Info } from 'lucide-react';
import { Tooltip } from '../../../components/ui/tooltip';

/** The definition of a figure, one hover or focus away. */
export function FigureHelp({ label, definition }: { label: string; definition: string }) {
  return (
    <Tooltip content={definition}>
      <button
        type="button"
        aria-label={`${label}: ${definition}`}
        className="inline-flex size-6 items-center justify-center rounded-sm text-muted hover:bg-surface-hover print:hidden"
      >
        <Info className="size-3.5" aria-hidden="true" />
      </button>
    </Tooltip>
  );
}
