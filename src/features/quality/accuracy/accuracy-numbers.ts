import type { HandoffAccuracyReport } from '../../../contracts/api/quality-reviews';
import { type PanelCell, type PanelTable, words } from '../../shared/figures/panel-table';
import { percent } from '../../shared/text/percent';
import type { Estimate } from '../parts/estimate-words';
import { reasonWords } from '../parts/reason-words';

type Accuracy = HandoffAccuracyReport['accuracy'];

/** When needed transfers came, and how near that was to the turn at which they were needed. */
export function timingTable({ timing, goldenTransfer }: Accuracy): PanelTable {
  const { early, onTime, late } = timing;
  const line = (key: string, label: string, count: number) => ({
    key,
    cells: [words(label), plain(count), share(null), share(null), share(null), plain(early + onTime + late)],
  });
  return {
    columns: [
      { label: 'Timing' },
      ...['Transfers', 'Score', '95% from', '95% to', 'Judged'].map((label) => ({ label, numeric: true })),
    ],
    rows: [
      line('early', 'Too early', early),
      line('onTime', 'On time', onTime),
      line('late', 'Too late', late),
      ...goldenTransfer.map(({ tolerance, score }) => ({
        key: `golden ${tolerance}`,
        cells: [
          words(`GT-T, ${tolerance} ${tolerance === 1 ? 'turn' : 'turns'}`),
          { text: '', raw: null },
          ...estimateCells(score),
        ],
      })),
    ],
  };
}

export function reasonTable(rows: Accuracy['byReason']): PanelTable {
  return {
    columns: [{ label: 'Reason' }, ...estimateColumns('Precision'), ...counts('Early', 'On time', 'Late')],
    rows: rows.map(({ reason, precision, timing }) => ({
      key: reason,
      cells: [
        words(reasonWords(reason)),
        ...estimateCells(precision),
        plain(timing.early),
        plain(timing.onTime),
        plain(timing.late),
      ],
    })),
  };
}

export function versionTable(rows: Accuracy['byPolicyVersion']): PanelTable {
  return {
    columns: [{ label: 'Version' }, ...estimateColumns('Precision'), ...estimateColumns('Recall')],
    rows: rows.map(({ policyVersion, precision, recall }) => ({
      key: String(policyVersion),
      cells: [words(`Version ${policyVersion}`), ...estimateCells(precision), ...estimateCells(recall)],
    })),
  };
}

const counts = (...labels: string[]) => labels.map((label) => ({ label, numeric: true }));

const estimateColumns = (label: string) =>
  counts(label, `${label}, 95% from`, `${label}, 95% to`, `${label}, judged`);

function estimateCells({ value, interval, judged }: Estimate): PanelCell[] {
  return [share(value), share(interval?.low ?? null), share(interval?.high ?? null), plain(judged)];
}

const plain = (value: number): PanelCell => ({ text: String(value), raw: value });
const share = (value: number | null): PanelCell => ({
  text: value === null ? '–' : percent(value),
  raw: value,
});
