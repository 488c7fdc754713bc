import type { Tenant } from '../tenant';
import { asJson } from './intent-models';

/** A training that this worker has: its writes count only as long as nobody else has taken it over. */
export interface TrainingRun {
  readonly id: string;
  readonly version: number;
  readonly startedAt: Date;
}

/** Nothing has moved for this long: its worker is gone. */
export const LOST_SECONDS = 30;

/**
 * Takes what waits, unless another training of the organisation is under way; a lost one is begun again first.
 * @throws a unique violation when two workers take at the same moment
 */
export async function claimTraining(tenant: Tenant): Promise<TrainingRun | null> {
  const [run] = await tenant.client.$queryRaw<TrainingRun[]>`
    update intent_model_version set status = 'training', progress = 0, "movedAt" = now(),
      "startedAt" = greatest(now(), coalesce("startedAt", '-infinity') + interval '1 millisecond')
    where id = (
      select id from intent_model_version v where v."orgId" = ${tenant.orgId}::uuid
        and ((v.status = 'training' and v."movedAt" < now() - make_interval(secs => ${LOST_SECONDS}))
          or (v.status = 'queued' and not exists (
            select 1 from intent_model_version t where t."orgId" = v."orgId" and t.status = 'training')))
      order by v.version limit 1 for update skip locked)
    returning id, version, "startedAt"`;
  return run ?? null;
}

const own = (tenant: Tenant, run: TrainingRun) => ({
  orgId: tenant.orgId,
  id: run.id,
  status: 'training',
  startedAt: run.startedAt,
});

/** @returns false when the training is no longer this worker's */
export async function noteTrainingSet(
  tenant: Tenant,
  run: TrainingRun,
  set: { readonly examples: number; readonly changes: object; readonly trainingSet: Uint8Array },
): Promise<boolean> {
  const { examples, changes, trainingSet } = set;
  const { count } = await tenant.client.intentModelVersion.updateMany({
    where: own(tenant, run),
    data: { examples, changes: asJson(changes), trainingSet: Uint8Array.from(trainingSet) },
  });
  return count === 1;
}

/** @returns false when the training is no longer this worker's */
export async function noteTrainingProgress(
  tenant: Tenant,
  run: TrainingRun,
  progress: number,
): Promise<boolean> {
  const { count } = await tenant.client.intentModelVersion.updateMany({
    where: own(tenant, run),
    data: { progress: Math.min(1, progress), movedAt: tenant.now },
  });
  return count === 1;
}

/** @returns false when the training is no longer this worker's */
export async function storeTrainedModel(
  tenant: Tenant,
  run: TrainingRun,
  trained: { readonly quality: object; readonly model: Uint8Array },
): Promise<boolean> {
  const { count } = await tenant.client.intentModelVersion.updateMany({
    where: own(tenant, run),
    data: {
      status: 'ready',
      progress: 1,
      quality: asJson(trained.quality),
      model: Uint8Array.from(trained.model),
      finishedAt: tenant.now,
    },
  });
  return count === 1;
}

/** @returns false when the training is no longer this worker's */
export async function storeTrainingFailure(
  tenant: Tenant,
  run: TrainingRun,
  failure: string,
): Promise<boolean> {
  const { count } = await tenant.client.intentModelVersion.updateMany({
    where: own(tenant, run),
    data: { status: 'failed', failure: failure.slice(0, 500), finishedAt: tenant.now },
  });
  return count === 1;
}
