import type { Client } from 'pg';
import { createChannel } from '../factories/channel';
import { openHandoffFor } from '../factories/handoff';
import { createMember } from '../factories/member';
import { createOrg } from '../factories/org';
import { startVisitor } from '../factories/visitor';

export interface SeedTimers {
  readonly count: number;
  readonly organisations: number;
  /** The first is due now, the last after this time, the others evenly between. */
  readonly spreadSeconds: number;
}

const CLONED = `create temporary table cloned as select number, gen_random_uuid() as visitor, gen_random_uuid() as lead,
    gen_random_uuid() as conversation, gen_random_uuid() as handoff from generate_series(1, $1::int) as number`;

type Original = 'lead' | 'visitor' | 'conversation' | 'handoff';

/** Tables whose rows belong to an original by a column, with what a copy has of its own. */
const COPIES: readonly (readonly [table: string, column: string, of: Original, changes: string])[] = [
  ['lead', 'id', 'lead', `'id', cloned.lead`],
  [
    'visitor',
    'id',
    'visitor',
    `'id', cloned.visitor, 'leadId', cloned.lead, 'lastSeenAt', now() - interval '1 hour'`,
  ],
  [
    'conversation',
    'id',
    'conversation',
    `'id', cloned.conversation, 'visitorId', cloned.visitor, 'leadId', cloned.lead, 'lastHandoffId', cloned.handoff`,
  ],
  ['handoff', 'id', 'handoff', `'id', cloned.handoff, 'conversationId', cloned.conversation`],
  [
    'message',
    'conversationId',
    'conversation',
    `'id', gen_random_uuid(), 'conversationId', cloned.conversation`,
  ],
  [
    'handoff_event',
    'handoffId',
    'handoff',
    `'id', gen_random_uuid(), 'handoffId', cloned.handoff, 'conversationId', cloned.conversation`,
  ],
];

/** Beside each other: a wait that is over, a visitor who left, a visitor to be told that nobody forgot them. */
const KINDS = `(array['max_wait', 'visitor_gone', 'still_waiting'])[1 + cloned.number % 3]`;

/**
 * Open conversations, each with one timer that is about to be due and its job: one of them made by the services, the
 * others copied from it in the database.
 */
export async function seedPendingTimers(admin: Client, seed: SeedTimers): Promise<void> {
  for (let index = 0; index < seed.organisations; index += 1) {
    const org = await createOrg();
    await createMember(org);
    const visitor = await startVisitor(await createChannel(org));
    const { id: handoff, conversationId: conversation } = await openHandoffFor(visitor);
    const lead = await leadOf(admin, visitor.id);
    const originals = { lead, visitor: visitor.id, conversation, handoff };
    // One snapshot: the bot may write in the original meanwhile, and a copy must agree with itself.
    await admin.query('begin isolation level repeatable read');
    await admin.query(CLONED, [Math.ceil(seed.count / seed.organisations)]);
    for (const [table, column, of, changes] of COPIES) {
      await admin.query(
        `insert into ${table} select (jsonb_populate_record(null::${table},
           to_jsonb(original) || jsonb_build_object(${changes}))).*
         from cloned, ${table} original where original."${column}" = $1`,
        [originals[of]],
      );
    }
    await admin.query(
      `with made as (
         insert into timer (id, "orgId", kind, "conversationId", "handoffId", "dueAt", "createdAt")
         select gen_random_uuid(), $1, ${KINDS}, cloned.conversation, cloned.handoff,
           now() + make_interval(secs => $2 * cloned.number::float8 / count(*) over ()), now() from cloned
         returning id, "dueAt"),
       seeded as (insert into seeded_timer select id from made)
       select enqueue('fire_timer', json_build_object('orgId', $1::uuid, 'timerId', id), "dueAt", 'timer:' || id) from made`,
      [org.id, seed.spreadSeconds],
    );
    await admin.query('drop table cloned');
    await admin.query('commit');
  }
}

async function leadOf(admin: Client, visitorId: string): Promise<string> {
  const { rows } = await admin.query<{ leadId: string }>('select "leadId" from visitor where id = $1', [
    visitorId,
  ]);
  return rows[0]?.leadId ?? '';
}

/** Writes down each firing of a timer, which no service can forget to do. */
export async function noteFirings(admin: Client): Promise<void> {
  await admin.query(`
    create table if not exists firing (timer_id uuid not null);
    create table if not exists seeded_timer (id uuid primary key);
    create or replace function note_firing() returns trigger language plpgsql security definer as $$
    begin
      insert into public.firing values (new.id);
      return new;
    end $$;
    create or replace trigger note_firing after update of "firedAt" on timer
      for each row when (new."firedAt" is not null) execute function note_firing()`);
}
