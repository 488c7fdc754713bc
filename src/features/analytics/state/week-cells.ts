import type { Staffing } from '../../../contracts/api/staffing';
import type { MetricsReport } from '../../../domain/metrics/report';
import { type PanelTable, words } from '../../shared/figures/panel-table';
import type { DrillDownRequest } from './drill-down';
import { count } from './format';
import { distributionRows } from './wait-rows';

export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** One hour of the week: how many asked for a person, and how many members were there on average. */
export interface WeekCell {
  /** `1-09`. */
  readonly key: string;
  readonly name: string;
  readonly requests: number;
  readonly serviceLevel: number | null;
  /** Null where nothing is known about who was there. */
  readonly online: number | null;
}

/** Seven days of 24 hours. */
export function weekCells(report: MetricsReport, staffing: Staffing | undefined): WeekCell[][] {
  const demand = new Map(distributionRows(report, 'weekHour').map((row) => [row.key, row]));
  const present = new Map((staffing?.rows ?? []).map((row) => [row.key, row]));
  return WEEKDAYS.map((weekday, index) =>
    HOURS.map((hour) => {
      const key = `${index + 1}-${String(hour).padStart(2, '0')}`;
      const row = demand.get(key);
      const there = present.get(key);
      return {
        key,
        name: `${weekday} ${String(hour).padStart(2, '0')}:00`,
        requests: row?.counts.requests ?? 0,
        serviceLevel: row?.rates.serviceLevel?.value ?? null,
        online: there && there.seconds > 0 ? there.onlineSeconds / there.seconds : null,
      };
    }),
  );
}

/** Under one request to a member there in an hour of the week, half a member counts as nobody. */
export const isUnstaffed = ({ requests, online }: WeekCell): boolean =>
  requests > 0 && online !== null && online < 0.5;

export function weekTable(cells: readonly WeekCell[], timeZone: string): PanelTable<DrillDownRequest> {
  return {
    columns: [
      { label: `Hour of the week (${timeZone})` },
      { label: 'Requests', numeric: true },
      { label: 'Members online, mean', numeric: true },
      { label: 'Service level', numeric: true },
    ],
    rows: cells
      .filter(({ requests, online }) => requests > 0 || (online ?? 0) > 0)
      .map((cell) => ({
        key: cell.key,
        cells: [
          words(cell.name),
          { text: count(cell.requests), raw: cell.requests, request: requestOf(cell) },
          { text: cell.online === null ? '–' : cell.online.toFixed(1), raw: cell.online },
          {
            text: cell.serviceLevel === null ? '–' : `${Math.round(cell.serviceLevel * 100)}%`,
            raw: cell.serviceLevel,
          },
        ],
      })),
  };
}

/** The requests of an hour of the week. */
export const requestOf = ({ key, name }: WeekCell) =>
  ({
    title: `Requests, ${name}`,
    figure: 'requests',
    part: 'denominator',
    dimension: 'weekHour',
    key,
  }) as const;
