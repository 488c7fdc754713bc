-- AlterTable
ALTER TABLE "conversation" ADD COLUMN     "erasedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "lead" ADD COLUMN     "erasedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "mail" ADD COLUMN     "conversationIds" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "html" TEXT,
ADD COLUMN     "unsubscribeUrl" TEXT;

-- CreateTable
CREATE TABLE "reply_mail" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "lastSeq" INTEGER,
    "settledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reply_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail_opt_out" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "addressKey" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mail_opt_out_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "reply_mail_orgId_conversationId_idx" ON "reply_mail"("orgId", "conversationId");

-- CreateIndex
CREATE UNIQUE INDEX "reply_mail_orgId_id_key" ON "reply_mail"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "reply_mail_conversationId_lastSeq_key" ON "reply_mail"("conversationId", "lastSeq");

-- CreateIndex
CREATE UNIQUE INDEX "mail_opt_out_orgId_id_key" ON "mail_opt_out"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "mail_opt_out_orgId_addressKey_key" ON "mail_opt_out"("orgId", "addressKey");

-- AddForeignKey
ALTER TABLE "reply_mail" ADD CONSTRAINT "reply_mail_orgId_conversationId_fkey" FOREIGN KEY ("orgId", "conversationId") REFERENCES "conversation"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail_opt_out" ADD CONSTRAINT "mail_opt_out_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE reply_mail ADD CHECK (status IN ('pending', 'sent', 'dropped')),
  ADD CHECK ((status = 'pending') = ("settledAt" IS NULL)),
  ADD CHECK ((status = 'sent') = ("lastSeq" IS NOT NULL));
-- One waits at a time; the worker looks for those that are due.
CREATE UNIQUE INDEX reply_mail_one_pending ON reply_mail ("conversationId") WHERE status = 'pending';
CREATE INDEX reply_mail_due ON reply_mail ("dueAt") WHERE status = 'pending';

-- Row-level security for the new tenant tables (design §6).
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['reply_mail', 'mail_opt_out'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY tenant ON %I TO baton_app
      USING ("orgId" = (SELECT current_org())) WITH CHECK ("orgId" = (SELECT current_org()))', name);
    EXECUTE format('CREATE POLICY system ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON reply_mail TO baton_app;
GRANT SELECT, INSERT ON mail_opt_out TO baton_app;
