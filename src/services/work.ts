import { insertOutboxEvents } from '../db/repositories/outbox';
import { type Tenant, type TenantOptions, withTenant } from '../db/tenant';
import type { Services } from './context';
import type { OutgoingEvent } from './ports/realtime';
import { publishSoon } from './publish-soon';

/** One transaction of a use case: the tenant's data plus the events that become true with its commit. */
export interface Work extends Tenant {
  readonly events: OutgoingEvent[];
}

/**
 * The same context inside a transaction that is open already: use cases called with it become part of it, so that
 * several of them happen together or not at all.
 */
export function within<Context extends Services & { readonly orgId: string }>(
  context: Context,
  work: Work,
): Context & { readonly work: Work } {
  return { ...context, work };
}

/**
 * Runs a use case in one transaction. Its events are written to the outbox inside the transaction and published
 * right after the commit, in the order of commits, without making the caller wait; the worker sweeps what could not be
 * published (design §7).
 */
export async function inTenant<Result>(
  context: Services & { readonly orgId: string; readonly work?: Work },
  run: (work: Work) => Promise<Result>,
  options: Pick<TenantOptions, 'timeoutMs'> = {},
): Promise<Result> {
  if (context.work) return run(context.work);
  let stored: { ids: bigint[]; events: OutgoingEvent[] } = { ids: [], events: [] };
  const result = await withTenant(
    context.database,
    context.orgId,
    async (tenant) => {
      const events: OutgoingEvent[] = [];
      const answer = await run({ ...tenant, events });
      stored = { ids: await insertOutboxEvents(tenant, events), events };
      return answer;
    },
    options,
  );
  if (stored.ids.length > 0) publishSoon(context, stored);
  return result;
}
