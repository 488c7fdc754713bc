import type { z } from 'zod';
import {
  qualitySchema,
  TRAINING_STATUSES,
  type TrainingVersion,
  trainingChangesSchema,
} from '../../contracts/api/intent-versions';
import type { ModelVersionRow } from '../../db/repositories/intent-models';

type Quality = z.infer<typeof qualitySchema>;

/** The cross-validated report of a version, null before it is trained. */
export function qualityOf(row: ModelVersionRow): Quality | null {
  return row.quality === null ? null : qualitySchema.parse(row.quality);
}

/** A version as lists show it. */
export function versionView(row: ModelVersionRow): TrainingVersion {
  const { version, live, progress, examples, failure, requestedBy, createdAt, startedAt, finishedAt } = row;
  const quality = qualityOf(row);
  const changes = row.changes === null ? null : trainingChangesSchema.parse(row.changes);
  return {
    version,
    // A CHECK of the table keeps it within the list.
    status: TRAINING_STATUSES.find((one) => one === row.status) ?? 'failed',
    live,
    progress,
    examples,
    accuracy: quality?.accuracy ?? null,
    macroF1: quality?.macroF1 ?? null,
    changed: changes && changes.added + changes.removed + changes.moved,
    failure,
    requestedBy,
    requestedAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    durationSeconds: startedAt && finishedAt ? (finishedAt.getTime() - startedAt.getTime()) / 1000 : null,
  };
}
