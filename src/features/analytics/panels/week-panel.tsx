'use client';

import { useState } from 'react';
import { SegmentedControl } from '../../../components/ui/segmented-control';
import { ChartPanel } from '../../shared/figures/chart-panel';
import type { PanelProps } from '../state/panel-props';
import { useStaffing } from '../state/use-report';
import { isUnstaffed, requestOf, WEEKDAYS, type WeekCell, weekCells, weekTable } from '../state/week-cells';

const SHOWN = ['requests', 'online'] as const;
type Shown = (typeof SHOWN)[number];
const SHOWN_WORDS: Readonly<Record<Shown, string>> = { requests: 'Demand', online: 'Staffing' };

/** Demand against staffing by hour of the week. */
export function WeekPanel({ report, onDrillDown }: PanelProps) {
  const [shown, setShown] = useState<Shown>('requests');
  const staffing = useStaffing(report);
  const week = report && weekCells(report, staffing);
  const cells = week?.flat();
  const since = staffing?.recordedSince?.slice(0, 10);
  return (
    <ChartPanel
      title="Demand and staffing"
      description={
        <>
          Requests for a person by weekday and hour; the line below a number is how many members were online.
          A dashed frame: requests with hardly anybody there.
          {since && report && since > report.current.from.slice(0, 10)
            ? ` Who was online is known since ${since}.`
            : ''}
        </>
      }
      fileName="demand-and-staffing"
      table={cells && report && weekTable(cells, report.timeZone)}
      height="h-72"
      onDrillDown={onDrillDown}
      controls={
        <SegmentedControl
          aria-label="Colour of the cells"
          size="sm"
          value={shown}
          onValueChange={(next: Shown) => setShown(next)}
          items={SHOWN.map((value) => ({ value, label: SHOWN_WORDS[value] }))}
        />
      }
    >
      {week && cells ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard.
        <section aria-label="Requests by hour of the week" tabIndex={0} className="overflow-x-auto">
          <table className="tabular w-full min-w-190 table-fixed border-separate border-spacing-0.5 text-xs print:min-w-0">
            <caption className="sr-only">Requests by weekday and hour, with members online</caption>
            <thead>
              <tr>
                <th scope="col" className="w-10">
                  <span className="sr-only">Weekday</span>
                </th>
                {week[0]?.map(({ key, name }) => (
                  <th key={key} scope="col" className="font-normal text-muted">
                    {name.slice(4, 6)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {week.map((day, index) => (
                <tr key={WEEKDAYS[index]}>
                  <th scope="row" className="pe-1 text-end font-normal text-muted">
                    {WEEKDAYS[index]}
                  </th>
                  {day.map((cell) => (
                    <Cell
                      key={cell.key}
                      cell={cell}
                      shown={shown}
                      most={Math.max(1, ...cells.map((one) => shownValue(one, shown)))}
                      mostOnline={Math.max(1, ...cells.map(({ online }) => online ?? 0))}
                      onOpen={() => onDrillDown(requestOf(cell))}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
    </ChartPanel>
  );
}

const shownValue = (cell: WeekCell, shown: Shown) =>
  shown === 'requests' ? cell.requests : (cell.online ?? 0);

interface CellProps {
  cell: WeekCell;
  shown: Shown;
  most: number;
  mostOnline: number;
  onOpen(): void;
}

/** The strength of the colour says the same as the number in it, and stays light enough to read it. */
function Cell({ cell, shown, most, mostOnline, onOpen }: CellProps) {
  const strength = Math.round((shownValue(cell, shown) / most) * 42);
  const colour = shown === 'requests' ? 'var(--color-chart-1)' : 'var(--color-chart-2)';
  const text =
    shown === 'requests' ? (cell.requests > 0 ? String(cell.requests) : '') : (cell.online?.toFixed(1) ?? '');
  const online = cell.online === null ? 'nobody knows who was online' : `${cell.online.toFixed(1)} online`;
  const style = {
    backgroundColor: `color-mix(in oklab, ${colour} ${strength}%, var(--color-surface-sunken))`,
    printColorAdjust: 'exact' as const,
  };
  const frame = isUnstaffed(cell) ? 'outline-1 -outline-offset-1 outline-dashed outline-danger' : '';
  const content = (
    <>
      {text}
      <span
        aria-hidden="true"
        className="absolute start-1 bottom-0.5 h-0.5 rounded-full bg-[var(--color-chart-3)]"
        style={{ width: `calc(${Math.round(((cell.online ?? 0) / mostOnline) * 100)}% - 8px)` }}
      />
    </>
  );
  if (cell.requests === 0) {
    return (
      <td className="relative h-8 rounded-sm text-center" style={style}>
        {content}
      </td>
    );
  }
  return (
    <td className="p-0">
      <button
        type="button"
        className={`relative block h-8 w-full rounded-sm text-center ${frame}`}
        style={style}
        title={`${cell.name}: ${cell.requests} requests, ${online}`}
        aria-label={`${cell.name}, ${cell.requests} requests, ${online}${isUnstaffed(cell) ? ', unstaffed' : ''}: show the conversations`}
        onClick={onOpen}
      >
        {content}
      </button>
    </td>
  );
}
