import type { Prisma } from '../../../src/db/generated/client';

/** What is stored of one visitor, table by table, in the shape in which the services write it. */
export interface StoryRows {
  readonly messages: Prisma.MessageCreateManyInput[];
  readonly turns: Prisma.TurnCreateManyInput[];
  readonly decisions: Prisma.DecisionCreateManyInput[];
  readonly events: Prisma.HandoffEventCreateManyInput[];
  readonly signals: Prisma.LeadSignalCreateManyInput[];
  readonly scores: Prisma.LeadScoreEntryCreateManyInput[];
  readonly stageChanges: Prisma.LeadStageChangeCreateManyInput[];
  readonly ratings: Prisma.CsatRatingCreateManyInput[];
  readonly feedback: Prisma.HandoffFeedbackCreateManyInput[];
  readonly tasks: Prisma.TaskCreateManyInput[];
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
});

/** Plain JSON, dates as text. */
export const toJson = (value: unknown): Prisma.InputJsonValue => JSON.parse(JSON.stringify(value));
