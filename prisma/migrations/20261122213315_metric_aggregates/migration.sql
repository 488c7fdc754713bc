-- CreateTable
CREATE TABLE "metric_dirty" (
    "orgId" UUID NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "leadId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "metric_dirty_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "metric_group" (
    "orgId" UUID NOT NULL,
    "id" SERIAL NOT NULL,
    "hash" TEXT NOT NULL,
    "values" TEXT[],

    CONSTRAINT "metric_group_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "metric_part" (
    "orgId" UUID NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "leadId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "groupId" INTEGER NOT NULL,
    "slices" INTEGER NOT NULL,
    "cohortAt" TIMESTAMPTZ(3) NOT NULL,
    "day" INTEGER NOT NULL,
    "stepDay" INTEGER NOT NULL,
    "times" INTEGER[],
    "codes" SMALLINT[],
    "amounts" BIGINT[],

    CONSTRAINT "metric_part_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "metric_day" (
    "orgId" UUID NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "day" INTEGER NOT NULL,
    "stepDay" INTEGER NOT NULL,
    "sliceBit" INTEGER NOT NULL,
    "place" SMALLINT NOT NULL,
    "key" TEXT,
    "codes" SMALLINT[],
    "amounts" BIGINT[],

    CONSTRAINT "metric_day_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "metric_day_state" (
    "orgId" UUID NOT NULL,
    "day" INTEGER NOT NULL,
    "touchedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "addedUpAt" TIMESTAMPTZ(3),

    CONSTRAINT "metric_day_state_pkey" PRIMARY KEY ("orgId","day")
);

-- CreateTable
CREATE TABLE "metric_state" (
    "orgId" UUID NOT NULL,
    "definition" TEXT NOT NULL,
    "wantedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "builtAt" TIMESTAMPTZ(3),

    CONSTRAINT "metric_state_pkey" PRIMARY KEY ("orgId")
);

-- CreateIndex
CREATE INDEX "metric_dirty_orgId_leadId_idx" ON "metric_dirty"("orgId", "leadId");

-- CreateIndex
CREATE UNIQUE INDEX "metric_group_orgId_hash_key" ON "metric_group"("orgId", "hash");

-- CreateIndex
CREATE INDEX "metric_part_orgId_leadId_idx" ON "metric_part"("orgId", "leadId");

-- CreateIndex
CREATE INDEX "metric_part_orgId_day_idx" ON "metric_part"("orgId", "day");

-- CreateIndex
CREATE INDEX "metric_part_orgId_stepDay_day_idx" ON "metric_part"("orgId", "stepDay", "day");

-- CreateIndex
CREATE INDEX "metric_part_orgId_groupId_idx" ON "metric_part"("orgId", "groupId");

-- CreateIndex
CREATE INDEX "metric_day_orgId_place_day_idx" ON "metric_day"("orgId", "place", "day");

-- Row-level security for the new tenant tables (design §6).
DO $$
DECLARE
  tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['metric_dirty', 'metric_group', 'metric_part', 'metric_day', 'metric_day_state', 'metric_state'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY tenant ON %I TO baton_app USING ("orgId" = (SELECT current_org())) WITH CHECK ("orgId" = (SELECT current_org()))',
      tenant_table);
    EXECUTE format('CREATE POLICY system ON %I TO %I USING (true) WITH CHECK (true)', tenant_table, current_user);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO baton_app', tenant_table);
  END LOOP;
END $$;
GRANT USAGE ON SEQUENCE metric_dirty_id_seq, metric_group_id_seq, metric_part_id_seq, metric_day_id_seq TO baton_app;

-- Whatever figures are made of says so itself, in the transaction that changes it. Rows are only appended: no change waits for another.
CREATE FUNCTION metrics_changed_of_lead() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO metric_dirty ("orgId", "leadId") VALUES (OLD."orgId", OLD."leadId");
  END IF;
  IF TG_OP = 'INSERT' OR TG_OP = 'UPDATE' AND NEW."leadId" <> OLD."leadId" THEN
    INSERT INTO metric_dirty ("orgId", "leadId") VALUES (NEW."orgId", NEW."leadId");
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER metrics_conversation AFTER INSERT OR DELETE ON conversation FOR EACH ROW
  EXECUTE FUNCTION metrics_changed_of_lead();
CREATE TRIGGER metrics_conversation_updated AFTER UPDATE ON conversation FOR EACH ROW
  WHEN ((OLD."leadId", OLD."channelId", OLD.language, OLD.page, OLD."isTest", OLD."firstVisitorMessageAt", OLD."createdAt")
    IS DISTINCT FROM
    (NEW."leadId", NEW."channelId", NEW.language, NEW.page, NEW."isTest", NEW."firstVisitorMessageAt", NEW."createdAt"))
  EXECUTE FUNCTION metrics_changed_of_lead();
CREATE TRIGGER metrics_stage_change AFTER INSERT OR UPDATE OR DELETE ON lead_stage_change FOR EACH ROW
  EXECUTE FUNCTION metrics_changed_of_lead();

CREATE FUNCTION metrics_changed_of_band() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO metric_dirty ("orgId", "leadId") VALUES (NEW."orgId", NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER metrics_lead_band AFTER UPDATE ON lead FOR EACH ROW
  WHEN (OLD.band IS DISTINCT FROM NEW.band) EXECUTE FUNCTION metrics_changed_of_band();

CREATE FUNCTION metrics_changed_of_conversation() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed record := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  INSERT INTO metric_dirty ("orgId", "leadId")
  SELECT c."orgId", c."leadId" FROM conversation c WHERE c."orgId" = changed."orgId" AND c.id = changed."conversationId";
  RETURN NULL;
END $$;
CREATE TRIGGER metrics_handoff AFTER INSERT OR UPDATE OR DELETE ON handoff FOR EACH ROW
  EXECUTE FUNCTION metrics_changed_of_conversation();
CREATE TRIGGER metrics_rating AFTER INSERT OR UPDATE OR DELETE ON csat_rating FOR EACH ROW
  EXECUTE FUNCTION metrics_changed_of_conversation();
CREATE TRIGGER metrics_person_lost AFTER INSERT ON handoff_event FOR EACH ROW
  WHEN (NEW."fromStatus" = 'engaged' AND NEW."toStatus" = 'queued') EXECUTE FUNCTION metrics_changed_of_conversation();

CREATE FUNCTION metrics_changed_of_handoff() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed record := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  INSERT INTO metric_dirty ("orgId", "leadId")
  SELECT c."orgId", c."leadId" FROM handoff h JOIN conversation c ON c."orgId" = h."orgId" AND c.id = h."conversationId"
  WHERE h."orgId" = changed."orgId" AND h.id = changed."handoffId";
  RETURN NULL;
END $$;
CREATE TRIGGER metrics_feedback AFTER INSERT OR UPDATE OR DELETE ON handoff_feedback FOR EACH ROW
  EXECUTE FUNCTION metrics_changed_of_handoff();

-- A person's message ends a second wait, where there is one.
CREATE FUNCTION metrics_changed_by_reply() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO metric_dirty ("orgId", "leadId")
  SELECT c."orgId", c."leadId" FROM conversation c
  WHERE c."orgId" = NEW."orgId" AND c.id = NEW."conversationId" AND EXISTS (
    SELECT 1 FROM handoff_event e WHERE e."orgId" = NEW."orgId" AND e."conversationId" = NEW."conversationId"
      AND e."fromStatus" = 'engaged' AND e."toStatus" = 'queued');
  RETURN NULL;
END $$;
CREATE TRIGGER metrics_reply AFTER INSERT ON message FOR EACH ROW
  WHEN (NEW."authorKind" = 'agent' AND NOT NEW.private) EXECUTE FUNCTION metrics_changed_by_reply();
