import type { Prisma } from '../../../src/db/generated/client';

type Evaluated = 'facts' | 'verdicts' | 'action' | 'moment';
/** By far the largest rows: what was evaluated goes to the database as it is, without a copy. */
export type DecisionRow = Omit<Prisma.DecisionCreateManyInput, Evaluated> &
  Readonly<Record<Evaluated, unknown>>;

/** What is stored of one visitor, table by table, in the shape in which the services write it. */
export interface StoryRows {
  readonly messages: Prisma.MessageCreateManyInput[];
  readonly turns: Prisma.TurnCreateManyInput[];
  readonly decisions: DecisionRow[];
  readonly events: Prisma.HandoffEventCreateManyInput[];
  readonly signals: Prisma.LeadSignalCreateManyInput[];
  readonly scores: Prisma.LeadScoreEntryCreateManyInput[];
  readonly stageChanges: Prisma.LeadStageChangeCreateManyInput[];
  readonly ratings: Prisma.CsatRatingCreateManyInput[];
  readonly feedback: Prisma.HandoffFeedbackCreateManyInput[];
  readonly tasks: Prisma.TaskCreateManyInput[];
  readonly unanswered: Prisma.UnansweredQuestionCreateManyInput[];
}

export const noRows = (): StoryRows => ({
  messages: [],
  turns: [],
  decisions: [],
  events: [],
  signals: [],
  scores: [],
  stageChanges: [],
  ratings: [],
  feedback: [],
  tasks: [],
  unanswered: [],
});

/** Plain JSON, dates as text. */
export const toJson = (value: unknown): Prisma.InputJsonValue => JSON.parse(JSON.stringify(value));
