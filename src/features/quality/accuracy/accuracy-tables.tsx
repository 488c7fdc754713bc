import type { ComponentProps } from 'react';
import { Card, CardHeader } from '../../../components/ui/card';
import { Table, TableRow, Td, Th } from '../../../components/ui/table';
import type { HandoffAccuracyReport } from '../../../contracts/api/quality-reviews';
import { DownloadButton } from '../../shared/figures/download-button';
import { type Estimate, estimateDoubt, estimateValue } from '../parts/estimate-words';
import { reasonWords } from '../parts/reason-words';
import { reasonTable, versionTable } from './accuracy-numbers';

type Accuracy = HandoffAccuracyReport['accuracy'];

function EstimateCell({ estimate }: { estimate: Estimate }) {
  return (
    <Td numeric className="py-1">
      {estimateValue(estimate)}
      <span className="block text-xs text-muted sm:whitespace-nowrap">{estimateDoubt(estimate)}</span>
    </Td>
  );
}

/** Was the transfer needed, and when, for each reason the policy gave. */
export function ReasonTable({ rows }: { rows: Accuracy['byReason'] }) {
  return (
    <Card>
      <CardHeader
        title="By reason"
        description="Recall has no denominator by reason: what was missed has none."
        actions={<Download title="By reason" table={reasonTable(rows)} fileName="accuracy-by-reason" />}
      />
      <Table caption="Precision and timing by reason">
        <thead>
          <TableRow>
            <Th>Reason</Th>
            <Th numeric>Precision</Th>
            <Th numeric>Early</Th>
            <Th numeric>On time</Th>
            <Th numeric>Late</Th>
          </TableRow>
        </thead>
        <tbody>
          {rows.map(({ reason, precision, timing }) => (
            <TableRow key={reason}>
              <Td>{reasonWords(reason)}</Td>
              <EstimateCell estimate={precision} />
              <Td numeric>{timing.early}</Td>
              <Td numeric>{timing.onTime}</Td>
              <Td numeric>{timing.late}</Td>
            </TableRow>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

/** Whether a change of the policy made it better. */
export function PolicyTable({ rows }: { rows: Accuracy['byPolicyVersion'] }) {
  return (
    <Card>
      <CardHeader
        title="By policy version"
        description="The version in force at the turn that was judged."
        actions={
          <Download
            title="By policy version"
            table={versionTable(rows)}
            fileName="accuracy-by-policy-version"
          />
        }
      />
      <Table caption="Accuracy by policy version">
        <thead>
          <TableRow>
            <Th>Version</Th>
            <Th numeric>Precision</Th>
            <Th numeric>Recall</Th>
          </TableRow>
        </thead>
        <tbody>
          {rows.map(({ policyVersion, precision, recall }) => (
            <TableRow key={policyVersion}>
              <Td>Version {policyVersion}</Td>
              <EstimateCell estimate={precision} />
              <EstimateCell estimate={recall} />
            </TableRow>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

function Download(props: ComponentProps<typeof DownloadButton>) {
  return (
    <span className="print:hidden">
      <DownloadButton {...props} />
    </span>
  );
}
