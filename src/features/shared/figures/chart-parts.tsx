import type { ReactNode } from 'react';

/** What the charts share: quiet axes in the tokens' colours, a tooltip that is read out. */

export const tick = { fontSize: 12, fill: 'var(--color-text-muted)' };
export const axisLine = { stroke: 'var(--color-border)' };
export const cursor = { stroke: 'var(--color-border-strong)', strokeDasharray: '2 2' };
export const barCursor = { fill: 'var(--color-surface-hover)', fillOpacity: 0.6 };
export const legend = {
  align: 'left',
  itemSorter: null,
  wrapperStyle: { fontSize: 12, paddingInlineStart: 16 },
  formatter: (label: string) => <span className="text-muted">{label}</span>,
} as const;
export const margin = { top: 16, right: 12, bottom: 0, left: 0 };

/** A chart's tooltip; a live region, so that walking through the points by keyboard tells them. */
export function TooltipBox({ children }: { children: ReactNode }) {
  return (
    <div role="status" aria-live="polite">
      {children ? (
        <div className="tabular max-w-72 rounded-md bg-surface-raised px-3 py-2 text-sm shadow-floating">
          {children}
        </div>
      ) : null}
    </div>
  );
}
