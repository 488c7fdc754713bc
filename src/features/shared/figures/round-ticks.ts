const FEW_TICKS = 5;
const STEPS = [0.02, 0.05, 0.1];
const WIDEST_STEP = 0.2;

/** Round shares for an axis, from 0 to at or above the highest; at most seven. */
export function roundTicks(highest: number): number[] {
  const step = STEPS.find((one) => highest <= one * FEW_TICKS) ?? WIDEST_STEP;
  const count = Math.ceil(highest / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Math.round(index * step * 100) / 100);
}
