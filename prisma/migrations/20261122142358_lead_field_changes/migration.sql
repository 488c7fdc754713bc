-- CreateTable
CREATE TABLE "lead_field_change" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "leadId" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "entry" JSONB,
    "memberId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lead_field_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "lead_field_change_orgId_leadId_field_at_idx" ON "lead_field_change"("orgId", "leadId", "field", "at");

-- CreateIndex
CREATE UNIQUE INDEX "lead_field_change_orgId_id_key" ON "lead_field_change"("orgId", "id");

-- AddForeignKey
ALTER TABLE "lead_field_change" ADD CONSTRAINT "lead_field_change_orgId_leadId_fkey" FOREIGN KEY ("orgId", "leadId") REFERENCES "lead"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security for the new tenant table (design §6); history is only ever appended to.
ALTER TABLE lead_field_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE lead_field_change FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON lead_field_change TO baton_app
  USING ("orgId" = (SELECT current_org())) WITH CHECK ("orgId" = (SELECT current_org()));
DO $$
BEGIN
  EXECUTE format('CREATE POLICY system ON lead_field_change TO %I USING (true) WITH CHECK (true)', current_user);
END $$;
GRANT SELECT, INSERT ON lead_field_change TO baton_app;
