-- AlterTable
ALTER TABLE "lead" ADD COLUMN     "hotAlertArmed" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "hotAlertAt" TIMESTAMPTZ(3),
ADD COLUMN     "ruleContributions" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "ruleScore" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "scoredBy" TEXT NOT NULL DEFAULT 'rules',
ADD COLUMN     "winProbability" DOUBLE PRECISION;

-- CreateTable
CREATE TABLE "lead_model" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'queued',
    "message" TEXT,
    "active" BOOLEAN NOT NULL DEFAULT false,
    "model" JSONB,
    "report" JSONB,
    "requestedByMemberId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "trainedAt" TIMESTAMPTZ(3),
    "activatedAt" TIMESTAMPTZ(3),

    CONSTRAINT "lead_model_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "lead_model_orgId_id_key" ON "lead_model"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "lead_model_orgId_version_key" ON "lead_model"("orgId", "version");

-- Row-level security for the new tenant table (design §6).
ALTER TABLE lead_model ENABLE ROW LEVEL SECURITY;
ALTER TABLE lead_model FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON lead_model TO baton_app
  USING ("orgId" = (SELECT current_org())) WITH CHECK ("orgId" = (SELECT current_org()));
DO $$
BEGIN
  EXECUTE format('CREATE POLICY system ON lead_model TO %I USING (true) WITH CHECK (true)', current_user);
END $$;
GRANT SELECT, INSERT, UPDATE ON lead_model TO baton_app;

-- Closed lists and sane values; one model makes scores, one is trained at a time.
ALTER TABLE lead_model ADD CHECK (status IN ('queued', 'training', 'ready', 'refused', 'failed')),
  ADD CHECK (NOT active OR status = 'ready'),
  ADD CHECK ((status IN ('refused', 'failed')) = (message IS NOT NULL)),
  ADD CHECK (status <> 'ready' OR (model IS NOT NULL AND report IS NOT NULL));
CREATE UNIQUE INDEX lead_model_one_active ON lead_model ("orgId") WHERE active;
CREATE UNIQUE INDEX lead_model_one_in_training ON lead_model ("orgId") WHERE status IN ('queued', 'training');

-- Until now the rules made every score; who is hot already was noticed.
UPDATE lead SET "ruleScore" = score, "hotAlertArmed" = (band <> 'hot');
ALTER TABLE lead ADD CHECK ("scoredBy" IN ('rules', 'model')),
  ADD CHECK ("ruleScore" BETWEEN 0 AND 100),
  ADD CHECK ("winProbability" BETWEEN 0 AND 1);

-- Trainings and rescorings are handed to the worker.
CREATE OR REPLACE FUNCTION enqueue(task text, payload json, run_at timestamptz DEFAULT now(), job_key text DEFAULT NULL)
  RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
  AS $$
BEGIN
  IF task NOT IN ('run_turn', 'fire_timer', 'publish_outbox', 'route_handoff', 'drain_queue', 'send_mail',
      'train_intents', 'train_lead_model', 'rescore_leads') THEN
    RAISE EXCEPTION 'unknown task %', task;
  END IF;
  PERFORM graphile_worker.add_job(task, payload, NULL::text, enqueue.run_at, 8, enqueue.job_key);
END $$;
