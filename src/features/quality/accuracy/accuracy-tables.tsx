import Link from 'next/link';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { Table, TableRow, Td, Th } from '../../../components/ui/table';
import type { HandoffAccuracyReport } from '../../../contracts/api/quality-reviews';
import { type Estimate, estimateDoubt, estimateValue } from '../parts/estimate-words';
import { reasonWords } from '../parts/reason-words';

type Accuracy = HandoffAccuracyReport['accuracy'];

function EstimateCell({ estimate }: { estimate: Estimate }) {
  return (
    <Td numeric>
      {estimateValue(estimate)}
      <span className="block text-xs whitespace-nowrap text-muted">{estimateDoubt(estimate)}</span>
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
      <CardHeader title="By policy version" description="The version in force at the turn that was judged." />
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

const KINDS = {
  unneeded: 'Passed on without need',
  missed: 'Needed a person, got none',
  early: 'Passed on too early',
  late: 'Passed on too late',
} as const;

/** The conversations behind the errors. */
export function WrongList({ items }: { items: HandoffAccuracyReport['wrong'] }) {
  return (
    <Card>
      <CardHeader title="Where system and reviewers differ" />
      <CardBody>
        {items.length === 0 ? (
          <p className="text-sm text-muted">Nowhere, so far.</p>
        ) : (
          <ul className="flex flex-col divide-y">
            {items.map(({ itemId, conversationId, kind, reason, reasonNeeded, policyVersion }) => (
              <li key={itemId} className="flex flex-wrap items-baseline gap-x-3 py-1.5 text-sm">
                <Link
                  href={`/inbox?view=all&c=${conversationId}`}
                  className="font-medium text-accent-text underline underline-offset-2"
                >
                  {KINDS[kind]}
                </Link>
                <span className="text-xs text-muted">
                  {reason ? `${reasonWords(reason)} · ` : ''}
                  {reasonNeeded ? `reviewers: ${reasonWords(reasonNeeded).toLowerCase()} · ` : ''}
                  {policyVersion === null ? 'no policy' : `policy version ${policyVersion}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </CardBody>
    </Card>
  );
}
