import { isUniqueViolation } from '../../db/errors';
import { findIntentExamples } from '../../db/queries/knowledge';
import {
  dropOldModels,
  findStoredModel,
  findTrainedBefore,
  setLiveVersion,
} from '../../db/repositories/intent-models';
import {
  claimTraining,
  noteTrainingProgress,
  noteTrainingSet,
  storeTrainedModel,
  storeTrainingFailure,
  type TrainingRun,
} from '../../db/repositories/training-runs';
import type { IntentModel } from '../../domain/nlu/intents/model';
import { type TrainingText, trainingSetChanges } from '../../domain/training/changes';
import { intentModelFor } from '../bot/intent-model';
import type { SystemContext } from '../context';
import type { ModelStore } from '../ports/model-store';
import { inTenant, type Work } from '../work';
import { trainingMoved } from './training-event';
import { packTrainingSet, unpackTrainingSet } from './training-set';

/** Seldom enough for the database and the managers' browsers, often enough for a bar that moves. */
const PROGRESS_MS = 500;
const MODELS_KEPT = 10;
const MODEL_BYTES = 96 * 1024 * 1024;

/** Another worker has taken the training over; whatever this one has is of no use. */
class TakenOver extends Error {}

/**
 * Trains what waits in an organisation: learns from the examples there are now, stores model and quality as a version
 * and makes it live, so that the next turn is understood with it. A failure is stored with its reason and leaves the
 * live version alone.
 * @returns whether there was anything to train; call again until there is not
 */
export async function runTraining(ctx: SystemContext, models: ModelStore): Promise<boolean> {
  const run = await claim(ctx);
  if (!run) return false;
  try {
    const examples = await begin(ctx, run);
    const model = await intentModelFor(models, examples, progressOf(ctx, run));
    await finish(ctx, run, model, await encoded(models, model));
  } catch (error) {
    if (error instanceof TakenOver) return false;
    ctx.log.error({ err: error, orgId: ctx.orgId, version: run.version }, 'a training failed');
    await fail(ctx, run, error instanceof Error ? error.message : String(error));
  }
  return true;
}

async function claim(ctx: SystemContext): Promise<TrainingRun | null> {
  try {
    return await inTenant(ctx, claimTraining);
  } catch (error) {
    // Two workers at the same moment: the other one has it.
    if (isUniqueViolation(error)) return null;
    throw error;
  }
}

function begin(ctx: SystemContext, run: TrainingRun): Promise<TrainingText[]> {
  return inTenant(ctx, async (work) => {
    const examples = await findIntentExamples(work);
    const changes = trainingSetChanges(await learnedBefore(work, run), examples);
    const trainingSet = await packTrainingSet(examples);
    ours(await noteTrainingSet(work, run, { examples: examples.length, changes, trainingSet }));
    work.events.push(trainingMoved(ctx.orgId, { version: run.version, status: 'training', progress: 0 }));
    return examples;
  });
}

async function learnedBefore(work: Work, run: TrainingRun): Promise<TrainingText[]> {
  const before = await findTrainedBefore(work, run.version);
  const stored = before && (await findStoredModel(work, before.id));
  return stored?.trainingSet ? unpackTrainingSet(stored.trainingSet) : [];
}

function progressOf(ctx: SystemContext, run: TrainingRun): (done: number) => Promise<void> {
  let told = performance.now();
  return async (done) => {
    if (performance.now() - told < PROGRESS_MS) return;
    await inTenant(ctx, async (work) => {
      ours(await noteTrainingProgress(work, run, done));
      const { version } = run;
      work.events.push(trainingMoved(ctx.orgId, { version, status: 'training', progress: done }));
    });
    told = performance.now();
  };
}

async function encoded(models: ModelStore, model: IntentModel): Promise<Uint8Array> {
  const bytes = await models.encode(model);
  if (bytes.byteLength <= MODEL_BYTES) return bytes;
  const megabytes = Math.round(bytes.byteLength / 1024 / 1024);
  throw new Error(`The model would take ${megabytes} MB; use fewer intents or shorter examples`);
}

function finish(ctx: SystemContext, run: TrainingRun, model: IntentModel, bytes: Uint8Array): Promise<void> {
  return inTenant(ctx, async (work) => {
    ours(await storeTrainedModel(work, run, { quality: model.quality, model: bytes }));
    await setLiveVersion(work, run.version);
    await dropOldModels(work, MODELS_KEPT);
    work.events.push(trainingMoved(ctx.orgId, { version: run.version, status: 'ready', progress: 1 }));
  });
}

function fail(ctx: SystemContext, run: TrainingRun, failure: string): Promise<void> {
  return inTenant(ctx, async (work) => {
    if (!(await storeTrainingFailure(work, run, failure))) return;
    work.events.push(trainingMoved(ctx.orgId, { version: run.version, status: 'failed', progress: 0 }));
  });
}

function ours(isOurs: boolean): void {
  if (!isOurs) throw new TakenOver();
}
