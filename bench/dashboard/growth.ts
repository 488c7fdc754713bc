import type { DashboardFigures } from './figures';

/** How many times as long each question takes from one size to the next. */
export function growthOf(bySize: Readonly<Record<number, DashboardFigures>>): object {
  const sizes = Object.values(bySize).toSorted((a, b) => a.conversations - b.conversations);
  return Object.fromEntries(
    Object.keys(sizes[0]?.questions ?? {}).map((name) => [
      name,
      sizes.slice(1).map((size, index) => {
        const before = sizes[index]?.questions[name]?.p50 ?? Number.NaN;
        return Math.round(((size.questions[name]?.p50 ?? Number.NaN) / before) * 100) / 100;
      }),
    ]),
  );
}
