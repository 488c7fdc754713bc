-- AlterTable
ALTER TABLE "intent_example" ADD COLUMN     "addedByMemberId" UUID,
ADD COLUMN     "language" TEXT,
ADD COLUMN     "source" TEXT NOT NULL DEFAULT 'manual',
ADD COLUMN     "textKey" TEXT,
ADD COLUMN     "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- A text teaches one intent, once: of examples that say the same the oldest stays.
UPDATE "intent_example"
  SET "textKey" = encode(sha256(convert_to(lower(regexp_replace(btrim("text"), '\s+', ' ', 'g')), 'UTF8')), 'hex');
DELETE FROM "intent_example" later USING "intent_example" earlier
  WHERE later."orgId" = earlier."orgId" AND later."textKey" = earlier."textKey"
    AND (earlier."createdAt", earlier."id") < (later."createdAt", later."id");
ALTER TABLE "intent_example" ALTER COLUMN "textKey" SET NOT NULL;

-- CreateTable
CREATE TABLE "intent" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "intent_pkey" PRIMARY KEY ("id")
);

-- Examples that there are name intents that there are.
INSERT INTO "intent" ("id", "orgId", "name")
  SELECT gen_random_uuid(), "orgId", "intent" FROM "intent_example" GROUP BY "orgId", "intent";

-- CreateTable
CREATE TABLE "intent_model_version" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'queued',
    "live" BOOLEAN NOT NULL DEFAULT false,
    "progress" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "examples" INTEGER NOT NULL DEFAULT 0,
    "quality" JSONB,
    "changes" JSONB,
    "failure" TEXT,
    "requestedByMemberId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "movedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),
    "trainingSet" BYTEA,
    "model" BYTEA,

    CONSTRAINT "intent_model_version_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "intent_orgId_id_key" ON "intent"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "intent_orgId_name_key" ON "intent"("orgId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "intent_model_version_orgId_id_key" ON "intent_model_version"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "intent_model_version_orgId_version_key" ON "intent_model_version"("orgId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "intent_example_orgId_id_key" ON "intent_example"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "intent_example_orgId_textKey_key" ON "intent_example"("orgId", "textKey");

-- AddForeignKey
ALTER TABLE "intent" ADD CONSTRAINT "intent_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intent_example" ADD CONSTRAINT "intent_example_orgId_intent_fkey" FOREIGN KEY ("orgId", "intent") REFERENCES "intent"("orgId", "name") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intent_example" ADD CONSTRAINT "intent_example_orgId_addedByMemberId_fkey" FOREIGN KEY ("orgId", "addedByMemberId") REFERENCES "member"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "intent_model_version" ADD CONSTRAINT "intent_model_version_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intent_model_version" ADD CONSTRAINT "intent_model_version_orgId_requestedByMemberId_fkey" FOREIGN KEY ("orgId", "requestedByMemberId") REFERENCES "member"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- Row-level security for the new tenant tables (design §6).
DO $$
DECLARE
  tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['intent', 'intent_model_version'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY tenant ON %I TO baton_app USING ("orgId" = (SELECT current_org())) WITH CHECK ("orgId" = (SELECT current_org()))',
      tenant_table);
    EXECUTE format('CREATE POLICY system ON %I TO %I USING (true) WITH CHECK (true)', tenant_table, current_user);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO baton_app', tenant_table);
  END LOOP;
END $$;

-- Closed lists and sane values.
ALTER TABLE intent_example ADD CHECK (source IN ('manual', 'import', 'unanswered')),
  ADD CHECK (char_length(text) BETWEEN 1 AND 1000);
ALTER TABLE intent_model_version ADD CHECK (status IN ('queued', 'training', 'ready', 'failed')),
  ADD CHECK (progress BETWEEN 0 AND 1),
  ADD CHECK (NOT live OR status = 'ready'),
  ADD CHECK ((status = 'failed') = (failure IS NOT NULL)),
  ADD CHECK (status <> 'ready' OR model IS NOT NULL);

-- One of each at a time; what the worker looks for.
CREATE UNIQUE INDEX intent_model_one_live ON intent_model_version ("orgId") WHERE live;
CREATE UNIQUE INDEX intent_model_one_queued ON intent_model_version ("orgId") WHERE status = 'queued';
CREATE UNIQUE INDEX intent_model_one_training ON intent_model_version ("orgId") WHERE status = 'training';

-- Organisations that have taught their bot keep what it learned: the worker trains what is queued.
INSERT INTO intent_model_version (id, "orgId", version) SELECT gen_random_uuid(), id, 1 FROM org
  WHERE EXISTS (SELECT 1 FROM intent_example e WHERE e."orgId" = org.id);

-- Trainings are handed to the worker too.
CREATE OR REPLACE FUNCTION enqueue(task text, payload json, run_at timestamptz DEFAULT now(), job_key text DEFAULT NULL)
  RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
  AS $$
BEGIN
  IF task NOT IN ('run_turn', 'fire_timer', 'publish_outbox', 'route_handoff', 'drain_queue', 'send_mail',
      'train_intents') THEN
    RAISE EXCEPTION 'unknown task %', task;
  END IF;
  PERFORM graphile_worker.add_job(task, payload, NULL::text, enqueue.run_at, 8, enqueue.job_key);
END $$;
