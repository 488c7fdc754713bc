import { Badge } from '../../../../components/ui/badge';
import { Table, TableRow, Td, Th } from '../../../../components/ui/table';
import type { ImportReport } from '../../../../contracts/api/intents';
import { intentTitle } from '../../../../domain/training/intent-name';
import { counted } from '../state/intent-words';

const INTENTS_SHOWN = 12;

/** What an import would do, and which lines stand in its way. */
export function ImportReportView({ report }: { report: ImportReport }) {
  const { examples, perIntent, newIntents, problems, errors, warnings } = report;
  const isNew = new Set(newIntents);
  return (
    <div className="flex flex-col gap-3">
      <p className="text-sm">
        {errors > 0
          ? `Nothing can be imported: ${counted(errors, 'line')} must be put right first.`
          : `${counted(examples, 'example')} for ${counted(perIntent.length, 'intent')}, ${newIntents.length} of them new.`}
        {warnings > 0 ? ` ${counted(warnings, 'line')} will be left out.` : ''}
      </p>
      {errors === 0 && perIntent.length > 0 ? (
        <ul aria-label="Intents of the file" className="flex flex-wrap gap-1.5">
          {perIntent.slice(0, INTENTS_SHOWN).map(({ intent, examples: count }) => (
            <li key={intent}>
              <Badge tone={isNew.has(intent) ? 'accent' : 'neutral'}>
                {intentTitle(intent)} {count}
              </Badge>
            </li>
          ))}
          {perIntent.length > INTENTS_SHOWN ? (
            <li className="text-xs text-muted">and {perIntent.length - INTENTS_SHOWN} more</li>
          ) : null}
        </ul>
      ) : null}
      {problems.length > 0 ? (
        <div className="max-h-72 overflow-y-auto rounded-md border">
          <Table caption="Lines with problems">
            <thead>
              <TableRow>
                <Th numeric>Line</Th>
                <Th>What is wrong</Th>
              </TableRow>
            </thead>
            <tbody>
              {problems.map(({ line, severity, code, message }) => (
                <TableRow key={`${line} ${code} ${message}`}>
                  <Td numeric className="w-16 text-muted">
                    {line ?? 'File'}
                  </Td>
                  <Td className="py-1.5 [overflow-wrap:anywhere]">
                    <Badge tone={severity === 'error' ? 'danger' : 'warning'} className="me-2">
                      {severity === 'error' ? 'Error' : 'Left out'}
                    </Badge>
                    {message}
                  </Td>
                </TableRow>
              ))}
            </tbody>
          </Table>
        </div>
      ) : null}
      {errors + warnings > problems.length ? (
        <p className="text-xs text-muted">
          The first {problems.length} of {(errors + warnings).toLocaleString('en')} are shown.
        </p>
      ) : null}
    </div>
  );
}
