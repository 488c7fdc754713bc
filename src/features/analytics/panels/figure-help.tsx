'use client';

import { Info } from 'lucide-react';
import { Tooltip } from '../../../components/ui/tooltip';
import { FIGURE_DEFINITIONS } from '../../../domain/metrics/definitions';
import type { FigureKey } from '../../../domain/metrics/figures';

/** The definition of a figure, one hover or focus away. */
export function FigureHelp({ figure }: { figure: FigureKey }) {
  const { label, definition } = FIGURE_DEFINITIONS[figure];
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
