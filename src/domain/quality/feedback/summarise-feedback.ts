import { groupBy } from '../../metrics/group-by';
import type { RightTime } from '../../metrics/records';
import { type Share, shareOf } from '../share';

/** An ended episode that an agent held, with their answers; null where they gave none. */
export interface FeedbackRow {
  readonly reason: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly policyVersion: number | null;
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
  };
}

function summaryOf(rows: readonly FeedbackRow[]): FeedbackSummary {
  const answers = rows.flatMap((row) => row.answers ?? []);
  const times = answers.flatMap(({ rightTime }) => rightTime ?? []);
  const reasons = answers.flatMap(({ rightReason }) => rightReason ?? []);
  const contexts = answers.flatMap(({ enoughContext }) => enoughContext ?? []);
  const count = (time: RightTime) => times.filter((one) => one === time).length;
  return {
    answered: shareOf(answers.length, rows.length),
    onTime: shareOf(count('on_time'), times.length),
    early: count('early'),
    late: count('late'),
    rightReason: shareOf(reasons.filter(Boolean).length, reasons.length),
    enoughContext: shareOf(contexts.filter(Boolean).length, contexts.length),
  };
}

const byEpisodes = (left: FeedbackSummary, right: FeedbackSummary) =>
  right.answered.denominator - left.answered.denominator;
