import { Card, CardHeader } from '../../../components/ui/card';
import { Table, TableRow, Td, Th } from '../../../components/ui/table';
import type { QualityShare } from '../../../contracts/api/quality';
import { DownloadButton } from '../../shared/figures/download-button';
import { percent } from '../../shared/text/percent';
import { behindLine, type FeedbackLine, type FeedbackRequest, feedbackTable } from './feedback-numbers';

interface FeedbackCardProps {
  title: string;
  heading: string;
  fileName: string;
  lines: readonly FeedbackLine[];
  onDrillDown(request: FeedbackRequest): void;
}

/** Answers by one dimension; every number of answers leads to its conversations. */
export function FeedbackCard({ title, heading, fileName, lines, onDrillDown }: FeedbackCardProps) {
  if (lines.length === 0) return null;
  return (
    <Card className="pb-1 print:break-inside-avoid">
      <CardHeader
        title={title}
        actions={
          <span className="print:hidden">
            <DownloadButton title={title} table={feedbackTable(heading, lines)} fileName={fileName} />
          </span>
        }
      />
      <Table caption={title} className="min-w-160 table-fixed print:min-w-0">
        <thead>
          <TableRow>
            <Th className="w-1/4">{heading}</Th>
            <Th numeric>Answered</Th>
            <Th numeric>Right time</Th>
            <Th numeric>Early · late</Th>
            <Th numeric>Right reason</Th>
            <Th numeric>Enough context</Th>
          </TableRow>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.key} line={line} onDrillDown={onDrillDown} />
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

interface LineProps {
  line: FeedbackLine;
  onDrillDown(request: FeedbackRequest): void;
}

function Line({ line, onDrillDown }: LineProps) {
  const { answered, onTime, early, late, rightReason, enoughContext } = line.summary;
  const number = (part: FeedbackRequest['target']['part'], value: number) => {
    const request = behindLine(line, part);
    return (
      <button
        type="button"
        className="min-h-6 rounded-sm underline-offset-2 hover:underline"
        aria-label={`${request.title}, ${value}: show the conversations`}
        onClick={() => onDrillDown(request)}
      >
        {value}
      </button>
    );
  };
  const share = (part: FeedbackRequest['target']['part'], of: QualityShare, whole?: 'ended') => (
    <Td numeric className="py-1">
      {of.value === null ? '–' : percent(of.value)}
      <span className="block text-xs text-muted">
        {number(part, of.numerator)} of {whole ? number(whole, of.denominator) : of.denominator}
      </span>
    </Td>
  );
  return (
    <TableRow>
      <Td>{line.name}</Td>
      {share('answered', answered, 'ended')}
      {share('on_time', onTime)}
      <Td numeric>
        {number('early', early)} · {number('late', late)}
      </Td>
      {share('right_reason', rightReason)}
      {share('enough_context', enoughContext)}
    </TableRow>
  );
}
