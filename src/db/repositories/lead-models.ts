import type { z } from 'zod';
import { type LEAD_MODEL_STATUSES, type LeadModel, leadModelSchema } from '../../contracts/api/scoring';
import type { LeadScoreModel } from '../../domain/leads/learned/learned-score';
import type { LeadModelReport } from '../../domain/leads/learned/train-lead-model';
import type { Database } from '../database';
import { findMemberNames } from '../queries/member-names';
import { withSystem } from '../system';
import type { Tenant } from '../tenant';
import { enqueueJob } from './jobs';

const SHOWN = {
  id: true,
  version: true,
  status: true,
  message: true,
  active: true,
  report: true,
  requestedByMemberId: true,
  createdAt: true,
  trainedAt: true,
  activatedAt: true,
} as const;
const MOST_SHOWN = 20;

/** Trainings of the learned lead score, newest first; only one of them with an id. */
export async function findLeadModels(tenant: Tenant, id?: string): Promise<LeadModel[]> {
  const rows = await tenant.client.leadModel.findMany({
    where: { orgId: tenant.orgId, ...(id === undefined ? {} : { id }) },
    orderBy: { version: 'desc' },
    take: MOST_SHOWN,
    select: SHOWN,
  });
  const names = await findMemberNames(
    tenant,
    rows.flatMap(({ requestedByMemberId }) => requestedByMemberId ?? []),
  );
  return rows.map(({ requestedByMemberId, ...row }) =>
    leadModelSchema.parse({
      ...row,
      requestedBy: requestedByMemberId && {
        id: requestedByMemberId,
        name: names.get(requestedByMemberId) ?? 'Former member',
      },
      createdAt: row.createdAt.toISOString(),
      trainedAt: row.trainedAt?.toISOString() ?? null,
      activatedAt: row.activatedAt?.toISOString() ?? null,
    }),
  );
}

/** Makes the next version. @returns its id, or null while another one is in training */
export async function insertLeadModel(tenant: Tenant, requestedBy: string | null): Promise<string | null> {
  const [row] = await tenant.client.$queryRaw<{ id: string }[]>`
    insert into lead_model (id, "orgId", version, "requestedByMemberId", "createdAt")
    select gen_random_uuid(), ${tenant.orgId}::uuid, coalesce(max(version), 0) + 1, ${requestedBy}::uuid,
      ${tenant.now}::timestamptz
    from lead_model where "orgId" = ${tenant.orgId}::uuid
    on conflict do nothing returning id`;
  return row?.id ?? null;
}

/** A training left alone for longer was lost with its worker. */
const LOST_AFTER_MINUTES = 10;

/** Gives up trainings whose worker is gone, so that another one can begin. */
export async function giveUpLostTrainings(tenant: Tenant): Promise<void> {
  await tenant.client.leadModel.updateMany({
    where: {
      orgId: tenant.orgId,
      status: { in: ['queued', 'training'] },
      createdAt: { lt: new Date(tenant.now.getTime() - LOST_AFTER_MINUTES * 60_000) },
    },
    data: { status: 'failed', message: 'The training was interrupted.' },
  });
}

type Open = Extract<z.infer<typeof leadModelSchema>['status'], 'queued' | 'training'>;

/** Marks a training as under way. @returns false when it is not open any more */
export async function markTraining(tenant: Tenant, id: string): Promise<boolean> {
  const open: Open[] = ['queued', 'training'];
  const { count } = await tenant.client.leadModel.updateMany({
    where: { orgId: tenant.orgId, id, status: { in: open } },
    data: { status: 'training', movedAt: tenant.now },
  });
  return count === 1;
}

/** A sign of life of the worker that trains it. */
export async function noteLeadTraining(tenant: Tenant, id: string): Promise<void> {
  await tenant.client.leadModel.updateMany({
    where: { orgId: tenant.orgId, id, status: 'training' },
    data: { movedAt: tenant.now },
  });
}

/** Nothing has moved for this long: its worker is gone. */
const LOST_SECONDS = 30;

/** Trainings that wait for a worker for longer than they should, or whose worker is gone. */
export function findLeftLeadTrainings(
  database: Database,
  options: { readonly queuedSeconds: number },
): Promise<{ orgId: string; modelId: string }[]> {
  return withSystem(
    database,
    (client) => client.$queryRaw<{ orgId: string; modelId: string }[]>`
      select "orgId", id as "modelId" from lead_model
      where (status = 'queued' and "createdAt" < now() - make_interval(secs => ${options.queuedSeconds}))
        or (status = 'training' and coalesce("movedAt", "createdAt") < now() - make_interval(secs => ${LOST_SECONDS}))`,
  );
}

/** Hands a training to the worker; once, however often it is asked for. */
export function enqueueLeadTraining(tenant: Tenant, modelId: string): Promise<void> {
  const payload = { orgId: tenant.orgId, modelId };
  return enqueueJob(tenant, 'train_lead_model', payload, `train-lead-model:${modelId}`);
}

export type TrainingEnd =
  | { readonly status: 'ready'; readonly model: LeadScoreModel; readonly report: LeadModelReport }
  | {
      readonly status: Extract<(typeof LEAD_MODEL_STATUSES)[number], 'refused' | 'failed'>;
      readonly message: string;
    };

/** Stores how a training ended. */
export async function endTraining(tenant: Tenant, id: string, end: TrainingEnd): Promise<void> {
  await tenant.client.leadModel.updateMany({
    where: { orgId: tenant.orgId, id, status: 'training' },
    data: { ...JSON.parse(JSON.stringify(end)), trainedAt: tenant.now },
  });
}

/** Lets one model make the scores; without an id none does. */
export async function switchLeadModel(tenant: Tenant, id: string | null): Promise<void> {
  const { orgId } = tenant;
  await tenant.client.leadModel.updateMany({ where: { orgId, active: true }, data: { active: false } });
  if (id === null) return;
  await tenant.client.leadModel.updateMany({
    where: { orgId, id, status: 'ready' },
    data: { active: true, activatedAt: tenant.now },
  });
}

/** A trained model as stored. */
export async function findTrainedModel(tenant: Tenant, id: string): Promise<unknown> {
  const row = await tenant.client.leadModel.findFirst({
    where: { orgId: tenant.orgId, id },
    select: { model: true },
  });
  return row?.model ?? null;
}
