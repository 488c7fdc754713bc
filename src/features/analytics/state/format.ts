import { FIGURE_DEFINITIONS } from '../../../domain/metrics/definitions';
import type { FigureKey } from '../../../domain/metrics/figures';

/** A rate of 0–1 as people read it, kept on one line; an en dash where there is nothing to divide. */
export function percent(share: number | null, digits = 0): string {
  return share === null ? '–' : `${(share * 100).toFixed(digits)}%`;
}

/** Seconds as "48 s", "3 m 12 s", "2 h 05 m", "1 d 4 h". */
export function duration(seconds: number | null): string {
  if (seconds === null) return '–';
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} m ${pad(whole % 60)} s`;
  if (whole < 86_400) return `${Math.floor(whole / 3600)} h ${pad(Math.floor((whole % 3600) / 60))} m`;
  return `${Math.floor(whole / 86_400)} d ${Math.floor((whole % 86_400) / 3600)} h`;
}

const pad = (value: number) => String(value).padStart(2, '0');

export function count(value: number): string {
  return value.toLocaleString('en');
}

/** A figure's value in its own unit. */
export function figureValue(figure: FigureKey, value: number | null): string {
  const { unit } = FIGURE_DEFINITIONS[figure];
  if (value === null) return '–';
  if (unit === 'share') return percent(value, 1);
  return unit === 'seconds' ? duration(value) : count(value);
}

/** The same on an axis, whose marks are round. */
export function axisValue(figure: FigureKey, value: number): string {
  return FIGURE_DEFINITIONS[figure].unit === 'share' ? percent(value) : figureValue(figure, value);
}

export interface Delta {
  /** "+3.2 pts", "−12 s". */
  readonly text: string;
  /** null where neither direction is better, or nothing changed. */
  readonly isBetter: boolean | null;
}

/** The change against the period before; null when one of the two cannot be told. */
export function delta(figure: FigureKey, now: number | null, before: number | null): Delta | null {
  if (now === null || before === null) return null;
  const { unit, direction } = FIGURE_DEFINITIONS[figure];
  const change = now - before;
  const rounded = unit === 'share' ? Math.round(change * 1000) / 10 : Math.round(change);
  const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : '±';
  const size = Math.abs(rounded);
  const amount =
    unit === 'share' ? `${size.toFixed(1)} pts` : unit === 'seconds' ? duration(size) : count(size);
  const isBetter = rounded === 0 || direction === 'neutral' ? null : rounded > 0 === (direction === 'higher');
  return { text: `${sign}${amount}`, isBetter };
}

/** A day of the series as an axis says it: "3 Nov". */
export function shortDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date)).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
}
