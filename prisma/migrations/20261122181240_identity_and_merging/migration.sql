-- AlterTable
ALTER TABLE "conversation" ADD COLUMN     "setAsideAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "visitor" ADD COLUMN     "mergedIntoId" UUID;

-- CreateTable
CREATE TABLE "lead_merge" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "fromLeadId" UUID NOT NULL,
    "intoLeadId" UUID NOT NULL,
    "cause" TEXT NOT NULL,
    "memberId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lead_merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lead_distinction" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "leadId" UUID NOT NULL,
    "otherLeadId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lead_distinction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "channel_identity_secret" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "channelId" UUID NOT NULL,
    "sealedSecret" TEXT NOT NULL,
    "secretEnd" TEXT NOT NULL,
    "createdByMemberId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "validUntil" TIMESTAMPTZ(3),
    "lastUsedAt" TIMESTAMPTZ(3),

    CONSTRAINT "channel_identity_secret_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "lead_merge_orgId_intoLeadId_idx" ON "lead_merge"("orgId", "intoLeadId");

-- CreateIndex
CREATE UNIQUE INDEX "lead_merge_orgId_id_key" ON "lead_merge"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "lead_merge_orgId_fromLeadId_key" ON "lead_merge"("orgId", "fromLeadId");

-- CreateIndex
CREATE INDEX "lead_distinction_orgId_otherLeadId_idx" ON "lead_distinction"("orgId", "otherLeadId");

-- CreateIndex
CREATE UNIQUE INDEX "lead_distinction_orgId_id_key" ON "lead_distinction"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "lead_distinction_orgId_leadId_otherLeadId_key" ON "lead_distinction"("orgId", "leadId", "otherLeadId");

-- CreateIndex
CREATE INDEX "channel_identity_secret_orgId_channelId_idx" ON "channel_identity_secret"("orgId", "channelId");

-- CreateIndex
CREATE UNIQUE INDEX "channel_identity_secret_orgId_id_key" ON "channel_identity_secret"("orgId", "id");

-- CreateIndex
CREATE INDEX "visitor_orgId_mergedIntoId_idx" ON "visitor"("orgId", "mergedIntoId");

-- CreateIndex
CREATE UNIQUE INDEX "visitor_orgId_channelId_externalId_key" ON "visitor"("orgId", "channelId", "externalId");

-- AddForeignKey
ALTER TABLE "visitor" ADD CONSTRAINT "visitor_orgId_mergedIntoId_fkey" FOREIGN KEY ("orgId", "mergedIntoId") REFERENCES "visitor"("orgId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "lead_merge" ADD CONSTRAINT "lead_merge_orgId_intoLeadId_fkey" FOREIGN KEY ("orgId", "intoLeadId") REFERENCES "lead"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead_distinction" ADD CONSTRAINT "lead_distinction_orgId_leadId_fkey" FOREIGN KEY ("orgId", "leadId") REFERENCES "lead"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead_distinction" ADD CONSTRAINT "lead_distinction_orgId_otherLeadId_fkey" FOREIGN KEY ("orgId", "otherLeadId") REFERENCES "lead"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "channel_identity_secret" ADD CONSTRAINT "channel_identity_secret_orgId_channelId_fkey" FOREIGN KEY ("orgId", "channelId") REFERENCES "channel"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE lead_merge ADD CHECK (cause IN ('visitor', 'email', 'member')), ADD CHECK ("fromLeadId" <> "intoLeadId");
ALTER TABLE lead_distinction ADD CHECK ("leadId" < "otherLeadId");
-- Somebody identified is never merged into somebody else.
ALTER TABLE visitor ADD CHECK ("mergedIntoId" IS NULL OR "externalId" IS NULL), ADD CHECK ("mergedIntoId" <> id);
-- One secret is in use; earlier ones end.
CREATE UNIQUE INDEX channel_identity_secret_in_use ON channel_identity_secret ("channelId") WHERE "validUntil" IS NULL;

-- Row-level security for the new tenant tables (design §6).
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['lead_merge', 'lead_distinction', 'channel_identity_secret'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY tenant ON %I TO baton_app
      USING ("orgId" = (SELECT current_org())) WITH CHECK ("orgId" = (SELECT current_org()))', name);
    EXECUTE format('CREATE POLICY system ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE, DELETE ON lead_distinction, channel_identity_secret TO baton_app;
GRANT SELECT, INSERT, DELETE ON lead_merge TO baton_app;
GRANT UPDATE ("intoLeadId") ON lead_merge TO baton_app;

-- What happened is not rewritten; whom it happened to may turn out to be somebody known.
GRANT UPDATE ("leadId") ON lead_score_entry, lead_stage_change, lead_field_change TO baton_app;
GRANT UPDATE ("visitorId") ON visitor_consent TO baton_app;
