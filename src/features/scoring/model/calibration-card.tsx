'use client';

import { Table2 } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { IconButton } from '../../../components/ui/icon-button';
import { SegmentedControl } from '../../../components/ui/segmented-control';
import { Skeleton } from '../../../components/ui/skeleton';
import { Table, TableRow, Td, Th } from '../../../components/ui/table';
import type { LeadModel } from '../../../contracts/api/scoring';
import { percent } from '../../shared/text/percent';

const CalibrationChart = dynamic(() => import('./calibration-chart'), {
  ssr: false,
  loading: () => <Skeleton className="h-70 w-full" />,
});

type Report = NonNullable<LeadModel['report']>;

/** Whether probabilities come true, as chart or table. */
export function CalibrationCard({ report }: { report: Report }) {
  const [whose, setWhose] = useState<'model' | 'rules'>('model');
  const [asTable, setAsTable] = useState(false);
  const bins = report[whose].calibration;
  return (
    <Card>
      <CardHeader
        title="Calibration"
        description="Of leads said to be won with some probability, how many were. On the dashed line it comes true."
        actions={
          <IconButton
            label={asTable ? 'View as chart' : 'View as table'}
            pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            <Table2 />
          </IconButton>
        }
      />
      <CardBody>
        <SegmentedControl
          aria-label="Whose probabilities"
          size="sm"
          className="mb-3"
          value={whose}
          onValueChange={(next: 'model' | 'rules') => setWhose(next)}
          items={[
            { value: 'model', label: 'Model' },
            { value: 'rules', label: 'Rules' },
          ]}
        />
        {asTable ? <BinTable bins={bins} /> : <CalibrationChart bins={bins} />}
      </CardBody>
    </Card>
  );
}

function BinTable({ bins }: { bins: Report['model']['calibration'] }) {
  return (
    <Table caption="Predicted and observed share of won leads">
      <thead>
        <TableRow>
          <Th>Probability</Th>
          <Th numeric>Leads</Th>
          <Th numeric>Predicted</Th>
          <Th numeric>Observed</Th>
        </TableRow>
      </thead>
      <tbody>
        {bins.map(({ from, to, cases, predicted, observed }) => (
          <TableRow key={from}>
            <Td className="tabular whitespace-nowrap">
              {Math.round(from * 100)}–{Math.round(to * 100)}%
            </Td>
            <Td numeric>{cases}</Td>
            <Td numeric>{cases === 0 ? '–' : percent(predicted, 1)}</Td>
            <Td numeric>{cases === 0 ? '–' : percent(observed, 1)}</Td>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}
