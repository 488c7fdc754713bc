-- AlterTable
ALTER TABLE "turn" ADD COLUMN     "failures" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "assistant_setting" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "enabled" BOOLEAN NOT NULL DEFAULT false,
    "baseUrl" TEXT,
    "model" TEXT,
    "sealedApiKey" TEXT,
    "apiKeyEnd" TEXT,
    "budgetMs" INTEGER NOT NULL DEFAULT 8000,
    "maxOutputTokens" INTEGER NOT NULL DEFAULT 600,
    "temperature" DOUBLE PRECISION NOT NULL DEFAULT 0.2,
    "monthlyTokenLimit" INTEGER,
    "monthlyCostLimitMicros" BIGINT,
    "inputPriceMicros" BIGINT NOT NULL DEFAULT 0,
    "outputPriceMicros" BIGINT NOT NULL DEFAULT 0,
    "breakerFailures" INTEGER NOT NULL DEFAULT 0,
    "breakerOpenings" INTEGER NOT NULL DEFAULT 0,
    "breakerOpenUntil" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assistant_setting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assistant_call" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "turnId" UUID NOT NULL,
    "outcome" TEXT NOT NULL DEFAULT 'started',
    "detail" TEXT,
    "model" TEXT NOT NULL,
    "inputTokens" INTEGER NOT NULL DEFAULT 0,
    "outputTokens" INTEGER NOT NULL DEFAULT 0,
    "costMicros" BIGINT NOT NULL DEFAULT 0,
    "durationMs" INTEGER,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "assistant_call_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assistant_usage" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "calls" INTEGER NOT NULL DEFAULT 0,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "fallbacks" INTEGER NOT NULL DEFAULT 0,
    "inputTokens" BIGINT NOT NULL DEFAULT 0,
    "outputTokens" BIGINT NOT NULL DEFAULT 0,
    "costMicros" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "assistant_usage_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "assistant_setting_orgId_key" ON "assistant_setting"("orgId");

-- CreateIndex
CREATE UNIQUE INDEX "assistant_setting_orgId_id_key" ON "assistant_setting"("orgId", "id");

-- CreateIndex
CREATE INDEX "assistant_call_orgId_startedAt_idx" ON "assistant_call"("orgId", "startedAt");

-- CreateIndex
CREATE INDEX "assistant_call_orgId_turnId_idx" ON "assistant_call"("orgId", "turnId");

-- CreateIndex
CREATE UNIQUE INDEX "assistant_call_orgId_id_key" ON "assistant_call"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "assistant_usage_orgId_id_key" ON "assistant_usage"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "assistant_usage_orgId_hour_key" ON "assistant_usage"("orgId", "hour");

-- AddForeignKey
ALTER TABLE "assistant_setting" ADD CONSTRAINT "assistant_setting_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assistant_call" ADD CONSTRAINT "assistant_call_orgId_conversationId_fkey" FOREIGN KEY ("orgId", "conversationId") REFERENCES "conversation"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assistant_usage" ADD CONSTRAINT "assistant_usage_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security for the new tenant tables (design §6).
DO $$
DECLARE
  tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['assistant_setting', 'assistant_call', 'assistant_usage'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY tenant ON %I TO baton_app USING ("orgId" = (SELECT current_org())) WITH CHECK ("orgId" = (SELECT current_org()))',
      tenant_table);
    EXECUTE format('CREATE POLICY system ON %I TO %I USING (true) WITH CHECK (true)', tenant_table, current_user);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO baton_app', tenant_table);
  END LOOP;
END $$;
REVOKE DELETE ON assistant_call, assistant_usage FROM baton_app;

-- Closed lists and sane values.
ALTER TABLE assistant_call ADD CHECK (outcome IN ('started', 'used', 'declined', 'failed', 'timed_out', 'refused', 'stale', 'skipped')),
  ADD CHECK ((outcome = 'started') = ("endedAt" IS NULL)),
  ADD CHECK ("inputTokens" >= 0 AND "outputTokens" >= 0 AND "costMicros" >= 0);
ALTER TABLE assistant_setting ADD CHECK ("budgetMs" BETWEEN 1000 AND 30000),
  ADD CHECK ("maxOutputTokens" BETWEEN 50 AND 4000),
  ADD CHECK (temperature BETWEEN 0 AND 2),
  ADD CHECK (("sealedApiKey" IS NULL) = ("apiKeyEnd" IS NULL));
