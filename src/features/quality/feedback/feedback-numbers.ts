import type { AgentFeedback, FeedbackBehindInput, FeedbackSummary } from '../../../contracts/api/quality';
import { type PanelCell, type PanelTable, words } from '../../shared/figures/panel-table';
import { percent } from '../../shared/text/percent';
import { reasonWords } from '../parts/reason-words';
import { weekWords } from '../parts/time-words';

/** A number of the feedback that was clicked. */
export interface FeedbackRequest {
  readonly title: string;
  readonly target: Omit<FeedbackBehindInput, 'from' | 'to'>;
}

/** A row of the feedback: what it is of, and how a click on it narrows. */
export interface FeedbackLine {
  readonly key: string;
  readonly name: string;
  readonly narrowing: Omit<FeedbackRequest['target'], 'part'>;
  readonly summary: FeedbackSummary;
}

export const allLines = ({ total }: AgentFeedback): FeedbackLine[] => [
  { key: 'all', name: 'All handoffs', narrowing: {}, summary: total },
];

export const reasonLines = ({ byReason }: AgentFeedback): FeedbackLine[] =>
  byReason.map(({ reason, ...summary }) => ({
    key: reason,
    name: reasonWords(reason),
    narrowing: { reason },
    summary,
  }));

export const memberLines = ({ byMember }: AgentFeedback): FeedbackLine[] =>
  byMember.map(({ memberId, name, ...summary }) => ({
    ...{ key: memberId, name, summary },
    narrowing: { memberId },
  }));

export const versionLines = ({ byPolicyVersion }: AgentFeedback): FeedbackLine[] =>
  byPolicyVersion.map(({ policyVersion, ...summary }) => ({
    key: String(policyVersion),
    name: `Version ${policyVersion}`,
    narrowing: { policyVersion },
    summary,
  }));

export const weekLines = ({ byWeek }: AgentFeedback): FeedbackLine[] =>
  byWeek.map(({ week, ...summary }) => ({
    key: week,
    name: `Week of ${weekWords(week)}`,
    narrowing: { week },
    summary,
  }));

const COLUMNS = [
  'Handoffs',
  'Answered',
  'Answered, share',
  'Right time',
  'Too early',
  'Too late',
  'Right time, share',
  'Right reason',
  'Right reason, of',
  'Right reason, share',
  'Enough context',
  'Enough context, of',
  'Enough context, share',
];

/** The lines as a table and a file: every count that a share is made of, and leads to its conversations. */
export function feedbackTable(heading: string, lines: readonly FeedbackLine[]): PanelTable<FeedbackRequest> {
  return {
    columns: [{ label: heading }, ...COLUMNS.map((label) => ({ label, numeric: true }))],
    rows: lines.map((line) => {
      const { answered, onTime, early, late, rightReason, enoughContext } = line.summary;
      const of = (part: FeedbackRequest['target']['part'], value: number): PanelCell<FeedbackRequest> => ({
        text: String(value),
        raw: value,
        request: behindLine(line, part),
      });
      return {
        key: line.key,
        cells: [
          words(line.name),
          of('ended', answered.denominator),
          of('answered', answered.numerator),
          share(answered.value),
          of('on_time', onTime.numerator),
          of('early', early),
          of('late', late),
          share(onTime.value),
          of('right_reason', rightReason.numerator),
          plain(rightReason.denominator),
          share(rightReason.value),
          of('enough_context', enoughContext.numerator),
          plain(enoughContext.denominator),
          share(enoughContext.value),
        ],
      };
    }),
  };
}

const plain = (value: number): PanelCell => ({ text: String(value), raw: value });
const share = (value: number | null): PanelCell => ({
  text: value === null ? '–' : percent(value),
  raw: value,
});

const PART_WORDS: Readonly<Record<FeedbackRequest['target']['part'], string>> = {
  ended: 'handoffs',
  answered: 'answered',
  on_time: 'at the right time',
  early: 'too early',
  late: 'too late',
  right_reason: 'for the right reason',
  enough_context: 'with enough context',
};

/** What a click on one number of a line asks for. */
export function behindLine(
  { name, narrowing }: FeedbackLine,
  part: FeedbackRequest['target']['part'],
): FeedbackRequest {
  return { title: `${name}: ${PART_WORDS[part]}`, target: { ...narrowing, part } };
}
