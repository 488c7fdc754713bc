-- AlterTable
ALTER TABLE "conversation" ADD COLUMN     "spamCheck" TEXT,
ADD COLUMN     "spamReasons" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "spamReview" TEXT,
ADD COLUMN     "spamVerdict" TEXT NOT NULL DEFAULT 'clean';

-- CreateTable
CREATE TABLE "block" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "visitorId" UUID,
    "range" INET,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdByMemberId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3),

    CONSTRAINT "block_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visitor_address" (
    "visitorId" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "address" INET NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "visitor_address_pkey" PRIMARY KEY ("visitorId")
);

-- CreateIndex
CREATE UNIQUE INDEX "block_orgId_id_key" ON "block"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "block_orgId_visitorId_key" ON "block"("orgId", "visitorId");

-- CreateIndex
CREATE UNIQUE INDEX "block_orgId_range_key" ON "block"("orgId", "range");

-- CreateIndex
CREATE INDEX "visitor_address_seenAt_idx" ON "visitor_address"("seenAt");

-- CreateIndex
CREATE UNIQUE INDEX "visitor_address_orgId_visitorId_key" ON "visitor_address"("orgId", "visitorId");

-- AddForeignKey
ALTER TABLE "block" ADD CONSTRAINT "block_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block" ADD CONSTRAINT "block_orgId_visitorId_fkey" FOREIGN KEY ("orgId", "visitorId") REFERENCES "visitor"("orgId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "block" ADD CONSTRAINT "block_orgId_createdByMemberId_fkey" FOREIGN KEY ("orgId", "createdByMemberId") REFERENCES "member"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "visitor_address" ADD CONSTRAINT "visitor_address_orgId_visitorId_fkey" FOREIGN KEY ("orgId", "visitorId") REFERENCES "visitor"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE conversation ADD CHECK ("spamVerdict" IN ('clean', 'suspicious', 'flood')),
  ADD CHECK ("spamReview" IN ('cleared', 'confirmed')),
  ADD CHECK ("spamCheck" IN ('asked', 'passed'));
ALTER TABLE block ADD CHECK (num_nonnulls("visitorId", range) = 1),
  ADD CHECK (reason IN ('spam', 'abuse', 'automated', 'other')),
  -- A range, not an address within one: the same network is blocked once.
  ADD CHECK (range = network(range)::inet);

-- Who was blocked until now still is.
INSERT INTO block (id, "orgId", "visitorId", reason, "createdAt")
  SELECT gen_random_uuid(), "orgId", id, 'other', "blockedAt" FROM visitor WHERE "blockedAt" IS NOT NULL;
ALTER TABLE "visitor" DROP COLUMN "blockedAt";

-- Row-level security for the new tenant tables (design §6).
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['block', 'visitor_address'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY tenant ON %I TO baton_app
      USING ("orgId" = (SELECT current_org())) WITH CHECK ("orgId" = (SELECT current_org()))', name);
    EXECUTE format('CREATE POLICY system ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE, DELETE ON block, visitor_address TO baton_app;
