import type { FirstLoad } from './first-load';

export interface DashboardFigures {
  readonly conversations: number;
  readonly ofTheLargest: number;
  readonly messages: number;
  readonly filledSeconds: number;
  readonly builtSeconds: number;
  /** All of the largest organisation's year from its rows, month by month. */
  readonly rawYearMs: number;
  readonly questions: Readonly<Record<string, QuestionFigures>>;
  readonly firstLoad: FirstLoad;
}

export interface QuestionFigures {
  readonly p50: number;
  readonly p95: number;
  /** The same question, thus the same period, from all its rows, in this run. */
  readonly rawMs: number | null;
  readonly toRaw: number | null;
  /** To `rawYearMs`: all there is. */
  readonly toRawYear: number;
  /** Numbers that differ from the raw ones. */
  readonly differences: number | null;
}
