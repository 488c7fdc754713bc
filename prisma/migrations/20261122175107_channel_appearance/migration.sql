-- AlterTable
ALTER TABLE "channel" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "visitor" ADD COLUMN     "preChatAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "visitor_consent" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "visitorId" UUID NOT NULL,
    "textVersion" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "privacyUrl" TEXT,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "visitor_consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "channel_logo" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "channelId" UUID NOT NULL,
    "mediaType" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "channel_logo_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "visitor_consent_orgId_visitorId_idx" ON "visitor_consent"("orgId", "visitorId");

-- CreateIndex
CREATE UNIQUE INDEX "visitor_consent_orgId_id_key" ON "visitor_consent"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "visitor_consent_visitorId_textVersion_key" ON "visitor_consent"("visitorId", "textVersion");

-- CreateIndex
CREATE INDEX "channel_logo_orgId_channelId_idx" ON "channel_logo"("orgId", "channelId");

-- CreateIndex
CREATE UNIQUE INDEX "channel_logo_orgId_id_key" ON "channel_logo"("orgId", "id");

-- AddForeignKey
ALTER TABLE "visitor_consent" ADD CONSTRAINT "visitor_consent_orgId_visitorId_fkey" FOREIGN KEY ("orgId", "visitorId") REFERENCES "visitor"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "channel_logo" ADD CONSTRAINT "channel_logo_orgId_channelId_fkey" FOREIGN KEY ("orgId", "channelId") REFERENCES "channel"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Row-level security for the new tenant tables (design §6); what somebody agreed to is history.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['visitor_consent', 'channel_logo'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY tenant ON %I TO baton_app
      USING ("orgId" = (SELECT current_org())) WITH CHECK ("orgId" = (SELECT current_org()))', name);
    EXECUTE format('CREATE POLICY system ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
  END LOOP;
END $$;
GRANT SELECT, INSERT, DELETE ON visitor_consent, channel_logo TO baton_app;
