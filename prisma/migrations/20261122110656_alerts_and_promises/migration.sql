-- AlterTable
ALTER TABLE "mail" ADD COLUMN     "attempts" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "dueAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "failedAt" TIMESTAMPTZ(3),
ADD COLUMN     "lastError" TEXT,
ADD COLUMN     "leasedUntil" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "member" ADD COLUMN     "alertPreferences" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "task" ADD COLUMN     "cancelReason" TEXT,
ADD COLUMN     "cancelledAt" TIMESTAMPTZ(3),
ADD COLUMN     "contact" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "doneByMemberId" UUID,
ADD COLUMN     "doneHow" TEXT,
ADD COLUMN     "doneNote" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "overdueToldAt" TIMESTAMPTZ(3),
ADD COLUMN     "remindAt" TIMESTAMPTZ(3),
ADD COLUMN     "remindedAt" TIMESTAMPTZ(3),
ADD COLUMN     "snoozedUntil" TIMESTAMPTZ(3),
ADD COLUMN     "startsAt" TIMESTAMPTZ(3),
ADD COLUMN     "teamId" UUID;

-- CreateTable
CREATE TABLE "alert" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "conversationId" UUID,
    "leadId" UUID,
    "taskId" UUID,
    "dedupeKey" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "alert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "alertId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "readAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alert_delivery" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "alertId" UUID NOT NULL,
    "way" TEXT NOT NULL,
    "memberId" UUID,
    "webhookId" UUID,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "leasedUntil" TIMESTAMPTZ(3),
    "lastError" TEXT,
    "settledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "alert_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alert_webhook" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "kinds" TEXT[],
    "failuresInARow" INTEGER NOT NULL DEFAULT 0,
    "lastDeliveryAt" TIMESTAMPTZ(3),
    "disabledAt" TIMESTAMPTZ(3),
    "disabledReason" TEXT,
    "removedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "alert_webhook_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "alert_orgId_createdAt_idx" ON "alert"("orgId", "createdAt");

-- CreateIndex
CREATE INDEX "alert_orgId_conversationId_idx" ON "alert"("orgId", "conversationId");

-- CreateIndex
CREATE UNIQUE INDEX "alert_orgId_id_key" ON "alert"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "alert_orgId_dedupeKey_key" ON "alert"("orgId", "dedupeKey");

-- CreateIndex
CREATE INDEX "notification_orgId_memberId_createdAt_idx" ON "notification"("orgId", "memberId", "createdAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "notification_orgId_id_key" ON "notification"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "notification_alertId_memberId_key" ON "notification"("alertId", "memberId");

-- CreateIndex
CREATE INDEX "alert_delivery_orgId_alertId_idx" ON "alert_delivery"("orgId", "alertId");

-- CreateIndex
CREATE INDEX "alert_delivery_orgId_webhookId_createdAt_idx" ON "alert_delivery"("orgId", "webhookId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "alert_delivery_orgId_id_key" ON "alert_delivery"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "alert_webhook_orgId_id_key" ON "alert_webhook"("orgId", "id");

-- CreateIndex
CREATE INDEX "task_orgId_conversationId_idx" ON "task"("orgId", "conversationId");

-- CreateIndex
CREATE INDEX "task_orgId_startsAt_idx" ON "task"("orgId", "startsAt");

-- AddForeignKey
ALTER TABLE "alert" ADD CONSTRAINT "alert_orgId_conversationId_fkey" FOREIGN KEY ("orgId", "conversationId") REFERENCES "conversation"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "alert" ADD CONSTRAINT "alert_orgId_leadId_fkey" FOREIGN KEY ("orgId", "leadId") REFERENCES "lead"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "alert" ADD CONSTRAINT "alert_orgId_taskId_fkey" FOREIGN KEY ("orgId", "taskId") REFERENCES "task"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_orgId_alertId_fkey" FOREIGN KEY ("orgId", "alertId") REFERENCES "alert"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_orgId_memberId_fkey" FOREIGN KEY ("orgId", "memberId") REFERENCES "member"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert_delivery" ADD CONSTRAINT "alert_delivery_orgId_alertId_fkey" FOREIGN KEY ("orgId", "alertId") REFERENCES "alert"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert_delivery" ADD CONSTRAINT "alert_delivery_orgId_memberId_fkey" FOREIGN KEY ("orgId", "memberId") REFERENCES "member"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "alert_delivery" ADD CONSTRAINT "alert_delivery_orgId_webhookId_fkey" FOREIGN KEY ("orgId", "webhookId") REFERENCES "alert_webhook"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "alert_webhook" ADD CONSTRAINT "alert_webhook_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_orgId_teamId_fkey" FOREIGN KEY ("orgId", "teamId") REFERENCES "team"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- Row-level security for the new tenant tables (design §6).
DO $$
DECLARE
  tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['alert', 'notification', 'alert_delivery', 'alert_webhook'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY tenant ON %I TO baton_app USING ("orgId" = (SELECT current_org())) WITH CHECK ("orgId" = (SELECT current_org()))',
      tenant_table);
    EXECUTE format('CREATE POLICY system ON %I TO %I USING (true) WITH CHECK (true)', tenant_table, current_user);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO baton_app', tenant_table);
  END LOOP;
END $$;

-- Closed lists.
ALTER TABLE alert_delivery ADD CHECK (way IN ('email', 'webhook')),
  ADD CHECK (status IN ('pending', 'delivered', 'skipped', 'failed')),
  ADD CHECK ((way = 'email') = ("memberId" IS NOT NULL)),
  ADD CHECK ((way = 'webhook') = ("webhookId" IS NOT NULL)),
  ADD CHECK ((status = 'pending') = ("settledAt" IS NULL));
ALTER TABLE task ADD CHECK (kind IN ('leave_contact', 'callback', 'email')),
  ADD CHECK ("doneHow" IS NULL OR "doneHow" IN ('called', 'wrote', 'met', 'other')),
  ADD CHECK ("doneAt" IS NULL OR "cancelledAt" IS NULL);

-- What the worker looks for.
CREATE INDEX alert_delivery_pending ON alert_delivery ("dueAt") WHERE status = 'pending';
CREATE INDEX mail_pending ON mail ("dueAt") WHERE "sentAt" IS NULL AND "failedAt" IS NULL;
CREATE INDEX task_to_remind ON task ("remindAt") WHERE "doneAt" IS NULL AND "cancelledAt" IS NULL;
CREATE INDEX task_overdue ON task ("dueAt") WHERE "doneAt" IS NULL AND "cancelledAt" IS NULL AND "overdueToldAt" IS NULL;
