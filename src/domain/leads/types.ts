export const LEAD_STAGES = [
  'new',
  'engaged',
  'qualified',
  'opportunity',
  'won',
  'lost',
  'disqualified',
] as const;
export type LeadStage = (typeof LEAD_STAGES)[number];

export const SCORE_GROUPS = ['fit', 'engagement'] as const;
export type ScoreGroup = (typeof SCORE_GROUPS)[number];

export const SCORE_BANDS = ['cold', 'warm', 'hot'] as const;
export type ScoreBand = (typeof SCORE_BANDS)[number];

export const EMAIL_KINDS = ['free', 'student', 'business'] as const;
export type EmailKind = (typeof EMAIL_KINDS)[number];

/** What can move a score: something said, something visited, something known. */
export const SCORE_SIGNALS = [
  'page_view',
  'message',
  'intent',
  'field_known',
  'field_value',
  'email_kind',
  'returning',
  'event',
] as const;
export type ScoreSignalKind = (typeof SCORE_SIGNALS)[number];

export interface ScoreRule {
  readonly id: string;
  /** Shown beside the points, for example "Visited pricing". */
  readonly label: string;
  readonly group: ScoreGroup;
  readonly signal: ScoreSignalKind;
  /**
   * Page path prefix, intent, field name, e-mail kind (`free`, `student`, `business`) or event type;
   * empty for `message` and `returning`, which need no more.
   */
  readonly match: string;
  /** For `field_value`: the rule holds from this number on, and up to the other; null means no bound. */
  readonly atLeast: number | null;
  readonly atMost: number | null;
  readonly points: number;
  /** How often it may count for one lead; 1 for facts that hold or do not. */
  readonly maxTimes: number;
}

export interface ScoringPolicy {
  readonly rules: readonly ScoreRule[];
  readonly fitCap: number;
  readonly engagementCap: number;
  /** Days after which an engagement contribution counts half. */
  readonly engagementHalfLifeDays: number;
  readonly warmFrom: number;
  readonly hotFrom: number;
}

/** A thing that happened or became known, as scoring sees it. */
export interface ScoreSignal {
  readonly kind: ScoreSignalKind;
  readonly key: string;
  readonly amount: number | null;
  readonly at: Date;
}

export interface ScoreContribution {
  readonly ruleId: string;
  readonly label: string;
  readonly group: ScoreGroup;
  readonly times: number;
  /** Points after decay, before the group's cap, rounded to one decimal. */
  readonly points: number;
}

export interface LeadScore {
  /** 0–100, a whole number: fit and engagement together, never below 0 or above 100. */
  readonly score: number;
  /** Whole points of each group after its cap; negative when what speaks against the lead outweighs. */
  readonly fit: number;
  readonly engagement: number;
  readonly band: ScoreBand;
  readonly contributions: readonly ScoreContribution[];
}

/** Fields the bot can capture, in the order in which the context packet lists them. */
export const LEAD_FIELDS = [
  'name',
  'email',
  'phone',
  'company',
  'role',
  'companySize',
  'budget',
  'timeline',
  'useCase',
] as const;
export type LeadField = (typeof LEAD_FIELDS)[number];
