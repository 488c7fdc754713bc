import type { Database } from '../database';
import { withSystem } from '../system';
import type { Tenant } from '../tenant';

/** A visitor message that waits for the bot's answer, and the job that answers it; written with the message. */
export async function insertTurn(
  { client, orgId, now }: Tenant,
  turn: { readonly id: string; readonly conversationId: string; readonly messageId: string },
): Promise<void> {
  const { id, conversationId, messageId } = turn;
  await client.$queryRaw`
    with written as (
      insert into turn (id, "orgId", "conversationId", "messageId", "createdAt")
      values (${id}::uuid, ${orgId}::uuid, ${conversationId}::uuid, ${messageId}::uuid, ${now})
      returning id)
    select enqueue('run_turn', ${JSON.stringify({ orgId, conversationId })}::json, now(), null)::text from written`;
}

export interface PendingTurn {
  readonly id: string;
  readonly messageId: string;
  readonly text: string;
  readonly createdAt: Date;
  /** How often a worker has begun it before. */
  readonly attempts: number;
  /** A worker is at it until then; null when none is. */
  readonly leasedUntil: Date | null;
  /** How many others of the conversation wait too. */
  readonly behind: number;
}

/** The oldest turn of a conversation that waits for its answer. The conversation's lock is held. */
export async function findPendingTurn(tenant: Tenant, conversationId: string): Promise<PendingTurn | null> {
  const [row] = await tenant.client.$queryRaw<PendingTurn[]>`
    select t.id, t."messageId", m.text, m."createdAt", t.attempts, t."leasedUntil",
      (count(*) over () - 1)::int as behind
    from turn t join message m on m.id = t."messageId"
    where t."orgId" = ${tenant.orgId}::uuid and t."conversationId" = ${conversationId}::uuid and t.status = 'pending'
    order by m.seq limit 1`;
  return row ?? null;
}

/**
 * Takes a turn for some time, so that its conversation's lock need not be held while a model is asked.
 * @returns the number of this attempt: whoever finishes the turn must be at it still
 */
export async function leaseTurn(tenant: Tenant, turnId: string, milliseconds: number): Promise<number> {
  const [row] = await tenant.client.turn.updateManyAndReturn({
    where: { orgId: tenant.orgId, id: turnId, status: 'pending' },
    data: { attempts: { increment: 1 }, leasedUntil: new Date(tenant.now.getTime() + milliseconds) },
  });
  if (!row) throw new Error(`turn ${turnId} was finished by somebody else`);
  return row.attempts;
}

/** Ends a turn once; `dropped` when a person has the conversation and the bot says nothing. */
export async function finishTurn(tenant: Tenant, turnId: string, status: 'done' | 'dropped'): Promise<void> {
  const { count } = await tenant.client.turn.updateMany({
    where: { orgId: tenant.orgId, id: turnId, status: 'pending' },
    data: { status, completedAt: tenant.now, attempts: { increment: 1 } },
  });
  if (count !== 1) throw new Error(`turn ${turnId} was finished by somebody else`);
}

/** The visitor has withdrawn the message: a turn that still waits for its answer gets none. */
export async function dropTurnOf(tenant: Tenant, messageId: string): Promise<void> {
  await tenant.client.turn.updateMany({
    where: { orgId: tenant.orgId, messageId, status: 'pending' },
    data: { status: 'dropped', completedAt: tenant.now },
  });
}

/**
 * Notes that the bot could not work a turn out, and gives it free.
 * @returns how often that has happened to this turn; 0 when it is finished
 */
export async function noteTurnFailure(tenant: Tenant, turnId: string, error: string): Promise<number> {
  const [row] = await tenant.client.turn.updateManyAndReturn({
    where: { orgId: tenant.orgId, id: turnId, status: 'pending' },
    data: {
      attempts: { increment: 1 },
      failures: { increment: 1 },
      leasedUntil: null,
      lastError: error.slice(0, 500),
    },
  });
  return row?.failures ?? 0;
}

/** Conversations whose turns have waited longer than this and that nobody is at, across organisations. */
export function findStaleTurns(
  database: Database,
  olderThanSeconds: number,
  limit: number,
): Promise<{ orgId: string; conversationId: string }[]> {
  return withSystem(
    database,
    (client) => client.$queryRaw<{ orgId: string; conversationId: string }[]>`
      select distinct "orgId", "conversationId" from (
        select "orgId", "conversationId" from turn
        where status = 'pending' and "createdAt" < now() - make_interval(secs => ${olderThanSeconds})
          and ("leasedUntil" is null or "leasedUntil" < now())
        order by "createdAt" limit ${limit}) stale`,
  );
}

/** Nobody answers what waits in a conversation: its visitor was blocked. */
export async function dropPendingTurns(tenant: Tenant, conversationId: string): Promise<void> {
  await tenant.client.turn.updateMany({
    where: { orgId: tenant.orgId, conversationId, status: 'pending' },
    data: { status: 'dropped', completedAt: tenant.now },
  });
}
