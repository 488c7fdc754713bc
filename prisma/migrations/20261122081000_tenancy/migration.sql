-- Row-level security, closed lists, one open episode, append-only history, jobs (design §2, §6).

-- 1. The restricted role. Roles belong to the whole cluster, hence the lock.
DO $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('baton_app_role'));
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'baton_app') THEN
    CREATE ROLE baton_app NOLOGIN NOBYPASSRLS;
  END IF;
  IF current_setting('server_version_num')::int >= 160000 THEN
    EXECUTE format('GRANT baton_app TO %I WITH SET TRUE', current_user);
  ELSE
    EXECUTE format('GRANT baton_app TO %I', current_user);
  END IF;
END $$;

GRANT USAGE ON SCHEMA public TO baton_app;

-- 2. The organisation of the transaction. After a transaction the setting reads '' and not NULL.
CREATE FUNCTION current_org() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.org_id', true), '')::uuid $$;

-- 3. One policy per tenant table: rows of the current organisation, to read and to write.
DO $$
DECLARE
  tenant_table text;
BEGIN
  FOR tenant_table IN
    SELECT c.table_name FROM information_schema.columns c
    JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND c.column_name = 'orgId' AND t.table_type = 'BASE TABLE'
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY tenant ON %I TO baton_app USING ("orgId" = (SELECT current_org())) WITH CHECK ("orgId" = (SELECT current_org()))',
      tenant_table);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO baton_app', tenant_table);
  END LOOP;
END $$;

ALTER TABLE org ENABLE ROW LEVEL SECURITY;
ALTER TABLE org FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON org TO baton_app USING (id = (SELECT current_org())) WITH CHECK (id = (SELECT current_org()));
GRANT SELECT, UPDATE ON org TO baton_app;

-- People are seen through their membership only, and never their password.
ALTER TABLE "user" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "user" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON "user" FOR SELECT TO baton_app
  USING (EXISTS (SELECT 1 FROM member m WHERE m."userId" = "user".id AND m."orgId" = (SELECT current_org())));
GRANT SELECT (id, email, name, "disabledAt", "createdAt") ON "user" TO baton_app;

-- FORCE binds the tables' owner too; the owner works for the system only (sign-in, sweeps, migrations, seed).
DO $$
DECLARE
  any_table text;
BEGIN
  FOR any_table IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND rowsecurity LOOP
    EXECUTE format('CREATE POLICY system ON %I TO %I USING (true) WITH CHECK (true)', any_table, current_user);
  END LOOP;
END $$;

GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO baton_app;

-- 4. History is appended to, never rewritten.
REVOKE UPDATE, DELETE ON handoff_event, decision, lead_stage_change, audit_entry, lead_score_entry FROM baton_app;
REVOKE DELETE ON handoff, context_packet FROM baton_app;

CREATE FUNCTION refuse_published_policy_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'draft' AND (NEW.document IS DISTINCT FROM OLD.document OR NEW.version <> OLD.version) THEN
    RAISE EXCEPTION 'policy version % is published and cannot change', OLD.version USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER policy_is_immutable BEFORE UPDATE ON policy
  FOR EACH ROW EXECUTE FUNCTION refuse_published_policy_change();

CREATE FUNCTION refuse_packet_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.document IS DISTINCT FROM OLD.document OR (OLD.addendum IS NOT NULL AND NEW.addendum IS DISTINCT FROM OLD.addendum) THEN
    RAISE EXCEPTION 'a context packet cannot change' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER packet_is_immutable BEFORE UPDATE ON context_packet
  FOR EACH ROW EXECUTE FUNCTION refuse_packet_change();

-- 5. Closed lists and sane values.
ALTER TABLE member ADD CHECK (role IN ('owner', 'manager', 'agent')),
  ADD CHECK (presence IN ('online', 'away', 'offline')),
  ADD CHECK (capacity BETWEEN 0 AND 1000);
ALTER TABLE team ADD CHECK ("routingMode" IN ('pull', 'push'));
ALTER TABLE policy ADD CHECK (status IN ('draft', 'published', 'superseded'));
ALTER TABLE conversation ADD CHECK (status IN ('bot', 'waiting', 'human', 'snoozed', 'closed')),
  ADD CHECK ("lastSeq" >= 0 AND "lastTeamSeq" >= "lastSeq");
ALTER TABLE message ADD CHECK ("authorKind" IN ('visitor', 'bot', 'agent', 'system')),
  ADD CHECK (private = (seq IS NULL)),
  ADD CHECK (char_length(text) <= 4000);
ALTER TABLE turn ADD CHECK (status IN ('pending', 'done', 'dropped'));
ALTER TABLE handoff ADD CHECK (status IN ('queued', 'offered', 'accepted', 'engaged',
    'resolved', 'returned', 'transferred', 'abandoned', 'cancelled', 'unserved')),
  ADD CHECK (reason IN ('visitor_request', 'high_score', 'high_value', 'complex_query', 'knowledge_gap', 'frustration',
    'bot_loop', 'bot_failure', 'compliance', 'reopened', 'agent_takeover', 'api')),
  ADD CHECK (outcome IS NULL OR outcome IN ('qualified', 'meeting_booked', 'won', 'lost', 'answered', 'not_a_fit', 'spam')),
  ADD CHECK ("endedBy" IS NULL OR "endedBy" IN ('agent', 'visitor', 'timer', 'system')),
  ADD CHECK ((status IN ('queued', 'offered', 'accepted', 'engaged')) = ("endedAt" IS NULL)),
  ADD CHECK ((status = 'offered') = ("offeredMemberId" IS NOT NULL)),
  ADD CHECK (status NOT IN ('accepted', 'engaged') OR "ownerMemberId" IS NOT NULL),
  ADD CHECK (status <> 'engaged' OR "engagedAt" IS NOT NULL);
ALTER TABLE lead ADD CHECK (stage IN ('new', 'engaged', 'qualified', 'opportunity', 'won', 'lost', 'disqualified')),
  ADD CHECK (score BETWEEN 0 AND 100),
  ADD CHECK (band IN ('cold', 'warm', 'hot'));
ALTER TABLE csat_rating ADD CHECK (rating BETWEEN 1 AND 5);

-- 6. One open episode per conversation; what sweeps look for.
CREATE UNIQUE INDEX handoff_one_open ON handoff ("conversationId")
  WHERE status IN ('queued', 'offered', 'accepted', 'engaged');
CREATE UNIQUE INDEX policy_one_published ON policy ("orgId") WHERE status = 'published';
CREATE INDEX turn_pending ON turn ("createdAt") WHERE status = 'pending';
CREATE INDEX timer_pending ON timer ("dueAt") WHERE "firedAt" IS NULL AND "cancelledAt" IS NULL;

-- 7. Jobs from the restricted role: only our own tasks, only through here.
CREATE FUNCTION enqueue(task text, payload json, run_at timestamptz DEFAULT now(), job_key text DEFAULT NULL)
  RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
  AS $$
BEGIN
  IF task NOT IN ('run_turn', 'fire_timer', 'publish_outbox', 'route_handoff', 'drain_queue', 'send_mail') THEN
    RAISE EXCEPTION 'unknown task %', task;
  END IF;
  PERFORM graphile_worker.add_job(task, payload, NULL::text, enqueue.run_at, 8, enqueue.job_key);
END $$;
REVOKE ALL ON FUNCTION enqueue(text, json, timestamptz, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION enqueue(text, json, timestamptz, text) TO baton_app;

-- 8. Counters of the rate limits need no durability.
ALTER TABLE rate_limit SET UNLOGGED;
