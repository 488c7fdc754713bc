import { roundTicks } from '../../shared/figures/round-ticks';
import type { WaitRow } from './wait-rows';

/** Below this an interval is so wide that the others could not be read: it runs off the top. */
const ENOUGH = 10;

/** Round shares from 0 to above every point, and above the intervals of all bands with enough behind them. */
export function speedTicks(rows: readonly WaitRow[]): number[] {
  const enough = rows.filter(({ conversations }) => conversations >= ENOUGH);
  const shown = enough.length > 0 ? enough : rows;
  const points = rows.map(({ rate }) => rate ?? 0);
  return roundTicks(Math.max(0.05, ...points, ...shown.map(({ high, rate }) => high ?? rate ?? 0)));
}
