'use client';

import type { ReactNode } from 'react';
import type { FigureKey } from '../../../domain/metrics/figures';
import { ChartPanel } from '../../shared/figures/chart-panel';
import type { DrillDownRequest } from '../state/drill-down';
import { behindFigure, type FigureLine, figureLines, figureTable } from '../state/figure-list';
import { count, figureValue } from '../state/format';
import type { PanelProps } from '../state/panel-props';
import { FigureHelp } from './figure-help';

interface FigureListPanelProps extends PanelProps {
  title: string;
  description?: ReactNode;
  fileName: string;
  figures: readonly FigureKey[];
}

/** Figures one below the other, each with what it is of and what it was before. */
export function FigureListPanel({
  title,
  description,
  fileName,
  figures,
  report,
  onDrillDown,
}: FigureListPanelProps) {
  const lines = report && figureLines(report, figures);
  const isCompared = report?.previous != null;
  return (
    <ChartPanel
      title={title}
      description={description}
      fileName={fileName}
      table={lines && figureTable(lines, isCompared)}
      height="h-56"
      onDrillDown={onDrillDown}
    >
      <ul>
        {lines?.map((line) => (
          <Line key={line.figure} line={line} isCompared={isCompared} onDrillDown={onDrillDown} />
        ))}
      </ul>
      {lines?.some(({ smallSample }) => smallSample) ? (
        <p className="pt-2 text-xs text-muted">† fewer than 30 behind it</p>
      ) : null}
    </ChartPanel>
  );
}

interface LineProps {
  line: FigureLine;
  isCompared: boolean;
  onDrillDown(request: DrillDownRequest): void;
}

function Line({ line, isCompared, onDrillDown }: LineProps) {
  const { figure, label, value, before, smallSample } = line;
  const text = figureValue(figure, value);
  return (
    <li className="flex min-h-9 items-center gap-1 border-b py-1 text-sm last:border-b-0">
      <span className="min-w-0">{label}</span>
      <FigureHelp figure={figure} />
      <span className="tabular ms-auto flex flex-wrap items-baseline justify-end gap-x-3 text-xs text-muted">
        <Of line={line} onDrillDown={onDrillDown} />
        {isCompared && before !== null ? (
          <span className="whitespace-nowrap">
            <span className="sr-only">in the period before: </span>
            <span aria-hidden="true">was </span>
            {figureValue(figure, before)}
          </span>
        ) : null}
      </span>
      <button
        type="button"
        className="tabular min-h-6 min-w-16 shrink-0 rounded-sm text-end font-medium underline-offset-2 hover:underline"
        aria-label={`${label}, ${text}${smallSample ? ', small sample' : ''}: show the conversations`}
        onClick={() => onDrillDown(behindFigure(figure))}
      >
        {text}
        {smallSample ? <span className="inline-block w-0 whitespace-pre"> †</span> : null}
      </button>
    </li>
  );
}

/** "12 of 30" of a rate, "of 30" of a median; the whole leads to its own list. */
function Of({ line: { figure, label, counted, of }, onDrillDown }: Omit<LineProps, 'isCompared'>) {
  if (of === null) return null;
  const word = counted === null ? 'median of' : `${count(counted)} of`;
  return (
    <span className="whitespace-nowrap">
      {word}{' '}
      <button
        type="button"
        className="min-h-6 rounded-sm underline-offset-2 hover:underline"
        aria-label={`${label}, all ${count(of)}: show the conversations`}
        onClick={() => onDrillDown({ ...behindFigure(figure), title: `${label}: all`, part: 'denominator' })}
      >
        {count(of)}
      </button>
    </span>
  );
}
