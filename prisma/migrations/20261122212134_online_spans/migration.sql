-- CreateTable
CREATE TABLE "online_span" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "online_span_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "online_span_orgId_memberId_lastSeenAt_idx" ON "online_span"("orgId", "memberId", "lastSeenAt");

-- CreateIndex
CREATE INDEX "online_span_orgId_lastSeenAt_idx" ON "online_span"("orgId", "lastSeenAt");

-- CreateIndex
CREATE UNIQUE INDEX "online_span_orgId_id_key" ON "online_span"("orgId", "id");

-- AddForeignKey
ALTER TABLE "online_span" ADD CONSTRAINT "online_span_orgId_memberId_fkey" FOREIGN KEY ("orgId", "memberId") REFERENCES "member"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE online_span ADD CONSTRAINT online_span_order CHECK ("lastSeenAt" >= "startedAt");
ALTER TABLE online_span ENABLE ROW LEVEL SECURITY;
ALTER TABLE online_span FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON online_span TO baton_app
  USING ("orgId" = (SELECT current_org())) WITH CHECK ("orgId" = (SELECT current_org()));
DO $$
BEGIN
  EXECUTE format('CREATE POLICY system ON online_span TO %I USING (true) WITH CHECK (true)', current_user);
END $$;
GRANT SELECT, INSERT, UPDATE ON online_span TO baton_app;
