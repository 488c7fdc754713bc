'use client';

import { Download } from 'lucide-react';
import { ButtonLink } from '../../../components/ui/button-link';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { IconButton } from '../../../components/ui/icon-button';
import { Skeleton } from '../../../components/ui/skeleton';
import type { MetricsReport } from '../../../domain/metrics/report';
import { saveForSpreadsheet } from '../../shared/figures/save-for-spreadsheet';
import { count, percent } from '../state/format';
import { usePromiseFigures } from '../state/use-report';

/** Whether visitors whom nobody could serve got what they were promised. For managers. */
export function PromisesPanel({ report }: { report: MetricsReport | undefined }) {
  const figures = usePromiseFigures(report);
  const lines = figures && [
    ['Kept', figures.kept, 'bg-[var(--color-chart-2)]'] as const,
    ['Broken', figures.broken, 'bg-[var(--color-chart-6)]'] as const,
    ['Not due yet', figures.open, 'bg-[var(--color-chart-5)] opacity-50'] as const,
  ];
  const most = Math.max(1, ...(lines?.map(([, value]) => value) ?? []));
  return (
    <Card aria-label="Promises that fell due" className="min-w-0 print:break-inside-avoid">
      <CardHeader
        as="h3"
        title="Promises that fell due"
        description="Of the whole organisation in this range; filters do not narrow them."
        actions={
          <span className="flex gap-1 print:hidden">
            <IconButton
              size="sm"
              label="Promises: download CSV"
              disabled={lines === undefined}
              onClick={() => {
                const rows = lines?.map(([label, value]) => [label, value]) ?? [];
                void saveForSpreadsheet('promises.csv', [['Promises', 'Count'], ...rows]);
              }}
            >
              <Download />
            </IconButton>
          </span>
        }
      />
      <CardBody>
        {lines && figures ? (
          <div className="grid items-center gap-x-8 gap-y-3 sm:grid-cols-[auto_1fr_auto]">
            <p>
              <span className="tabular text-xl font-semibold">{percent(figures.keptRate, 1)}</span>{' '}
              <span className="text-sm text-muted">kept</span>
            </p>
            <ul className="space-y-1">
              {lines.map(([label, value, colour]) => (
                <li key={label} className="grid grid-cols-[6rem_1fr_3rem] items-center gap-2 text-sm">
                  <span className="text-muted">{label}</span>
                  <span aria-hidden="true" className="h-4">
                    <span
                      className={`block h-full min-w-0.5 rounded-sm ${colour}`}
                      style={{ width: `${(value / most) * 100}%` }}
                    />
                  </span>
                  <span className="tabular text-end font-medium">{count(value)}</span>
                </li>
              ))}
            </ul>
            <ButtonLink href="/tasks" size="sm" className="print:hidden">
              Open promises
            </ButtonLink>
          </div>
        ) : (
          <Skeleton className="h-18 w-full" />
        )}
      </CardBody>
    </Card>
  );
}
