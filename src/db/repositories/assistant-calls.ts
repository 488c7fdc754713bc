import type { Tenant } from '../tenant';

export interface CallTokens {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costMicros: number;
}

export interface NewCall extends CallTokens {
  readonly id: string;
  readonly conversationId: string;
  readonly turnId: string;
  readonly model: string;
}

/** Notes a call before it is made, with the tokens set aside for it: a worker that dies in it has spent them. */
export async function insertCall(tenant: Tenant, call: NewCall): Promise<void> {
  await tenant.client.assistantCall.create({
    data: { ...call, orgId: tenant.orgId, startedAt: tenant.now },
  });
  await addUsage(tenant, tenant.now, { ...call, calls: 1, failures: 0, fallbacks: 0 });
}

/** Notes that a turn was answered without the model, and why. */
export async function insertSkippedCall(
  tenant: Tenant,
  call: Omit<NewCall, keyof CallTokens> & { readonly detail: string },
): Promise<void> {
  await tenant.client.assistantCall.create({
    data: {
      ...call,
      orgId: tenant.orgId,
      outcome: 'skipped',
      startedAt: tenant.now,
      endedAt: tenant.now,
    },
  });
  const nothing = { inputTokens: 0, outputTokens: 0, costMicros: 0 };
  await addUsage(tenant, tenant.now, { ...nothing, calls: 0, failures: 0, fallbacks: 1 });
}

export interface CallEnd extends CallTokens {
  readonly id: string;
  readonly outcome: 'used' | 'declined' | 'failed' | 'timed_out' | 'refused' | 'stale';
  readonly detail: string | null;
  readonly durationMs: number;
}

/** Ends a call once: what was set aside gives way to what it took. */
export async function endCall(tenant: Tenant, end: CallEnd): Promise<boolean> {
  const [before] = await tenant.client.$queryRaw<
    { inputTokens: number; outputTokens: number; costMicros: bigint; startedAt: Date }[]
  >`select "inputTokens", "outputTokens", "costMicros", "startedAt" from assistant_call
    where "orgId" = ${tenant.orgId}::uuid and id = ${end.id}::uuid and outcome = 'started' for update`;
  if (!before) return false;
  const { id, ...data } = end;
  await tenant.client.assistantCall.updateMany({
    where: { orgId: tenant.orgId, id },
    data: { ...data, endedAt: tenant.now },
  });
  await addUsage(tenant, before.startedAt, {
    inputTokens: end.inputTokens - before.inputTokens,
    outputTokens: end.outputTokens - before.outputTokens,
    costMicros: end.costMicros - Number(before.costMicros),
    calls: 0,
    failures: end.outcome === 'failed' || end.outcome === 'timed_out' ? 1 : 0,
    fallbacks: end.outcome === 'used' ? 0 : 1,
  });
  return true;
}

interface UsageChange extends CallTokens {
  readonly calls: number;
  readonly failures: number;
  readonly fallbacks: number;
}

async function addUsage(tenant: Tenant, at: Date, change: UsageChange): Promise<void> {
  await tenant.client.$executeRaw`
    insert into assistant_usage as u (id, "orgId", hour, calls, failures, fallbacks, "inputTokens", "outputTokens", "costMicros")
    values (gen_random_uuid(), ${tenant.orgId}::uuid, date_trunc('hour', ${at}::timestamptz, 'UTC'), ${change.calls},
      ${change.failures}, ${change.fallbacks}, ${change.inputTokens}, ${change.outputTokens}, ${change.costMicros})
    on conflict ("orgId", hour) do update set calls = u.calls + excluded.calls,
      failures = u.failures + excluded.failures, fallbacks = u.fallbacks + excluded.fallbacks,
      "inputTokens" = u."inputTokens" + excluded."inputTokens",
      "outputTokens" = u."outputTokens" + excluded."outputTokens",
      "costMicros" = u."costMicros" + excluded."costMicros"`;
}
