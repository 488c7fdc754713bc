import type { LatencyFigures } from './latency';
import type { ReplayReport } from './tally';

/** A report as a person reads it. */
export function formatReport(report: ReplayReport): string {
  const { latency } = report;
  const rows: [string, string][] = [
    ['Conversations', `${report.conversations} in ${report.seconds.toFixed(1)} s`],
    ['Messages', `${report.messages} (${report.skippedLines} empty or too long lines skipped)`],
    ['Bot replies', `${report.botReplies} (${report.quietTurns} turns without an answer of their own)`],
    ['Transfers', `${report.transfers}${listed(report.transfersByReason)}`],
    ['Errors', `${total(report.errors)}${listed(report.errors)}`],
    ['Messages lost · doubled', `${report.lostMessages} · ${report.doubledMessages}`],
    ['Gaps in seq · teamSeq', `${report.seqGaps} · ${report.teamSeqGaps}`],
    ['Decisions missing · doubled', `${report.missingDecisions} · ${report.doubledDecisions}`],
    ['Inbox events missed', `${report.missedInboxEvents}`],
    ['Answers read while they changed', `${report.tornAnswers}`],
    ['Replies found by asking first', `${report.repliesFoundByAsking}`],
  ];
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  return [
    ...rows.map(([label, value]) => label.padEnd(width) + value),
    '',
    `${'Milliseconds'.padEnd(width)}${['p50', 'p95', 'p99', 'max', 'count'].map((name) => name.padStart(9)).join('')}`,
    line('POST → stored', latency.stored, width),
    line('POST → reply', latency.reply, width),
    line('Trigger → inbox event', latency.inboxEvent, width),
    '',
    report.failed ? 'FAILED: see the counts above.' : 'Nothing lost, nothing doubled, no errors.',
  ].join('\n');
}

function line(label: string, { p50, p95, p99, max, count }: LatencyFigures, width: number): string {
  const cells = [p50, p95, p99, max, count].map((value) => String(value ?? '–').padStart(9));
  return label.padEnd(width) + cells.join('');
}

const total = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

function listed(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
