import type { Pool } from 'pg';

/**
 * Lets a database's `now()` be moved: the search path finds this one before PostgreSQL's. Connections opened later go
 * by it, those of the job queue too. Also writes down each firing of a timer, which no service can forget to do.
 */
export async function installMovedClock(admin: Pool): Promise<void> {
  await admin.query(`
    create schema model;
    create table model.clock (ahead_seconds float8 not null);
    insert into model.clock values (0);
    create function model.now() returns timestamptz language sql stable security definer
      as $$ select pg_catalog.now() + make_interval(secs => ahead_seconds) from model.clock $$;
    create table model.firing (timer_id uuid not null);
    create function model.note_firing() returns trigger language plpgsql security definer as $$
    begin
      insert into model.firing values (new.id);
      return new;
    end $$;
    create trigger note_firing after update of "firedAt" on timer
      for each row when (new."firedAt" is not null) execute function model.note_firing();
    grant usage on schema model to public`);
  const { rows } = await admin.query<{ name: string }>('select current_database() as name');
  await admin.query(`alter database "${rows[0]?.name}" set search_path = model, pg_catalog, public`);
}

export async function resetClock(admin: Pool): Promise<void> {
  await admin.query('update model.clock set ahead_seconds = 0');
}

export async function passTime(admin: Pool, seconds: number): Promise<void> {
  await admin.query('update model.clock set ahead_seconds = ahead_seconds + $1', [seconds]);
}
