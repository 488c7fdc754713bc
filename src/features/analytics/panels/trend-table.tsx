import { Table, TableRow, Td, Th } from '../../../components/ui/table';
import type { FigureKey } from '../../../domain/metrics/figures';
import type { TrendPoint } from '../charts/trend-chart';
import { figureValue } from '../state/format';

interface TrendTableProps {
  figure: FigureKey;
  label: string;
  points: readonly TrendPoint[];
  showPrevious: boolean;
}

/** The chart's numbers as a table. */
export function TrendTable({ figure, label, points, showPrevious }: TrendTableProps) {
  return (
    <div className="pane-scroll max-h-80">
      <Table caption={`${label} by day`}>
        <thead>
          <TableRow>
            <Th>Day</Th>
            <Th numeric>{label}</Th>
            <Th numeric>From</Th>
            {showPrevious ? <Th numeric>Period before</Th> : null}
          </TableRow>
        </thead>
        <tbody>
          {points.map((point) => (
            <TableRow key={point.day}>
              <Td>{point.day}</Td>
              <Td numeric>{figureValue(figure, point.value)}</Td>
              <Td numeric className="text-muted">
                {point.detail}
              </Td>
              {showPrevious ? <Td numeric>{figureValue(figure, point.previous)}</Td> : null}
            </TableRow>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
