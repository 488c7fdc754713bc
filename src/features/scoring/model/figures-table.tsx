import clsx from 'clsx';
import { Table, TableRow, Td, Th } from '../../../components/ui/table';
import type { LeadModel } from '../../../contracts/api/scoring';
import { comparedFigures } from './figures';

type Report = NonNullable<LeadModel['report']>;

/** Model and rules side by side on the same leads. */
export function FiguresTable({ report }: { report: Report }) {
  return (
    <Table caption="The learned model beside the rules">
      <thead>
        <TableRow>
          <Th>Figure</Th>
          <Th numeric>Model</Th>
          <Th numeric>Rules</Th>
        </TableRow>
      </thead>
      <tbody>
        {comparedFigures(report).map(({ label, meaning, model, rules, better }) => (
          <TableRow key={label} className="h-12">
            <Td className="py-1.5">
              <span className="block font-medium">{label}</span>
              <span className="hidden text-xs text-muted sm:block">{meaning}</span>
            </Td>
            <Td numeric className={clsx('whitespace-nowrap', better === 'model' && 'font-semibold')}>
              <Figure value={model} isBetter={better === 'model'} />
            </Td>
            <Td numeric className={clsx('whitespace-nowrap', better === 'rules' && 'font-semibold')}>
              <Figure value={rules} isBetter={better === 'rules'} />
            </Td>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}

function Figure({ value, isBetter }: { value: string; isBetter: boolean }) {
  return (
    <>
      {value}
      {isBetter ? (
        <span className="block text-xs font-medium text-positive sm:ms-1.5 sm:inline">better</span>
      ) : null}
    </>
  );
}
