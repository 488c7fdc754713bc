import type { ScoreCalibrationReport } from '../../../contracts/api/quality';
import { type PanelCell, type PanelTable, words } from '../../shared/figures/panel-table';
import { percent } from '../../shared/text/percent';

export interface CalibrationGroup {
  /** Scores, week or month. */
  readonly name: string;
  readonly group: ScoreCalibrationReport['deciles'][number];
}

export interface CalibrationPoint {
  readonly name: string;
  readonly predicted: number;
  readonly actual: number;
  readonly won: number;
  readonly leads: number;
  /** How far the interval reaches below and above. */
  readonly reach: readonly [number, number];
}

/** A group as the chart draws it. */
export function calibrationPoint({ name, group: { predicted, won } }: CalibrationGroup): CalibrationPoint {
  const actual = won.value ?? 0;
  const { low, high } = won.interval ?? { low: actual, high: actual };
  return {
    ...{ name, predicted, actual },
    won: won.numerator,
    leads: won.denominator,
    reach: [actual - low, high - actual],
  };
}

/** The same as a table and a file. */
export function calibrationTable(heading: string, groups: readonly CalibrationGroup[]): PanelTable {
  const labels = ['Leads', 'Mean score', 'Won', 'Won, share', '95% from', '95% to', 'Brier score'];
  return {
    columns: [{ label: heading }, ...labels.map((label) => ({ label, numeric: true }))],
    rows: groups.map(({ name, group: { predicted, won, brier } }) => ({
      key: name,
      cells: [
        words(name),
        plain(won.denominator),
        { text: (predicted * 100).toFixed(1), raw: predicted * 100 },
        plain(won.numerator),
        share(won.value),
        share(won.interval?.low ?? null),
        share(won.interval?.high ?? null),
        { text: brier.toFixed(3), raw: brier },
      ],
    })),
  };
}

const plain = (value: number): PanelCell => ({ text: String(value), raw: value });
const share = (value: number | null): PanelCell => ({
  text: value === null ? '–' : percent(value, 1),
  raw: value,
});
