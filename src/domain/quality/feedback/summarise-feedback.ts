import { groupBy } from '../../metrics/group-by';
import type { RightTime } from '../../metrics/records';
import { everyWeek } from '../every-week';
import { type Share, shareOf } from '../share';

/** An ended episode that an agent held, with their answers; null where they gave none. */
export interface FeedbackRow {
  readonly reason: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly policyVersion: number | null;
  /** Monday of the week of the request, as 2026-11-16. */
  readonly week: string;
  readonly answers: {
    readonly rightTime: RightTime | null;
    readonly rightReason: boolean | null;
    readonly enoughContext: boolean | null;
  } | null;
}

export interface FeedbackSummary {
  /** Episodes with an answer / episodes that ended. */
  readonly answered: Share;
  readonly onTime: Share;
  readonly early: number;
  readonly late: number;
  readonly rightReason: Share;
  readonly enoughContext: Share;
}

export interface FeedbackReport {
  readonly total: FeedbackSummary;
  readonly byReason: readonly (FeedbackSummary & { readonly reason: string })[];
  readonly byMember: readonly (FeedbackSummary & { readonly memberId: string; readonly name: string })[];
  readonly byPolicyVersion: readonly (FeedbackSummary & { readonly policyVersion: number })[];
  /** From the first week with an episode to the last one, those without any between them too. */
  readonly byWeek: readonly (FeedbackSummary & { readonly week: string })[];
}

/** What agents say of the handoffs they held (design §4); each question over those who answered it. */
export function summariseFeedback(rows: readonly FeedbackRow[]): FeedbackReport {
  return {
    total: summaryOf(rows),
    byReason: [...groupBy(rows, ({ reason }) => reason)]
      .map(([reason, own]) => ({ reason, ...summaryOf(own) }))
      .sort(byEpisodes),
    byMember: [...groupBy(rows, ({ memberId }) => memberId)]
      .map(([memberId, own]) => ({ memberId, name: own[0]?.memberName ?? '', ...summaryOf(own) }))
      .sort(byEpisodes),
    byPolicyVersion: [...groupBy(rows, ({ policyVersion }) => policyVersion)]
      .flatMap(([policyVersion, own]) =>
        policyVersion === null ? [] : [{ policyVersion, ...summaryOf(own) }],
      )
      .sort((left, right) => right.policyVersion - left.policyVersion),
    byWeek: summariseWeeks(rows),
  };
}

function summariseWeeks(rows: readonly FeedbackRow[]): FeedbackReport['byWeek'] {
  const byWeek = groupBy(rows, ({ week }) => week);
  return everyWeek([...byWeek.keys()]).map((week) => ({ week, ...summaryOf(byWeek.get(week) ?? []) }));
}

/** What of the answers a number counts; all but `ended` are of those that were given. */
export const FEEDBACK_PARTS = [
  'ended',
  'answered',
  'on_time',
  'early',
  'late',
  'right_reason',
  'enough_context',
] as const;
export type FeedbackPart = (typeof FEEDBACK_PARTS)[number];

const IS_COUNTED: Readonly<Record<FeedbackPart, (row: FeedbackRow) => boolean>> = {
  ended: () => true,
  answered: ({ answers }) => answers !== null,
  on_time: ({ answers }) => answers?.rightTime === 'on_time',
  early: ({ answers }) => answers?.rightTime === 'early',
  late: ({ answers }) => answers?.rightTime === 'late',
  right_reason: ({ answers }) => answers?.rightReason === true,
  enough_context: ({ answers }) => answers?.enoughContext === true,
};

/** One number of the report: of all rows, or of those of one reason, member, policy version or week. */
export interface FeedbackTarget {
  readonly part: FeedbackPart;
  readonly reason?: string | undefined;
  readonly memberId?: string | undefined;
  readonly policyVersion?: number | undefined;
  readonly week?: string | undefined;
}

/** The episodes behind a number, as many as it says. */
export function feedbackBehind<Row extends FeedbackRow>(
  rows: readonly Row[],
  { part, reason, memberId, policyVersion, week }: FeedbackTarget,
): Row[] {
  return rows.filter(
    (row) =>
      IS_COUNTED[part](row) &&
      (reason === undefined || row.reason === reason) &&
      (memberId === undefined || row.memberId === memberId) &&
      (policyVersion === undefined || row.policyVersion === policyVersion) &&
      (week === undefined || row.week === week),
  );
}

function summaryOf(rows: readonly FeedbackRow[]): FeedbackSummary {
  const answers = rows.flatMap((row) => row.answers ?? []);
  const times = answers.flatMap(({ rightTime }) => rightTime ?? []);
  const reasons = answers.flatMap(({ rightReason }) => rightReason ?? []);
  const contexts = answers.flatMap(({ enoughContext }) => enoughContext ?? []);
  const count = (part: FeedbackPart) => rows.filter(IS_COUNTED[part]).length;
  return {
    answered: shareOf(count('answered'), rows.length),
    onTime: shareOf(count('on_time'), times.length),
    early: count('early'),
    late: count('late'),
    rightReason: shareOf(count('right_reason'), reasons.length),
    enoughContext: shareOf(count('enough_context'), contexts.length),
  };
}

const byEpisodes = (left: FeedbackSummary, right: FeedbackSummary) =>
  right.answered.denominator - left.answered.denominator;
