-- AlterTable
ALTER TABLE "canned_reply" ADD COLUMN     "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "conversation" ADD COLUMN     "visitorDeliveredSeq" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "member" ADD COLUMN     "wrapUpUntil" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "message" ADD COLUMN     "quotedMessageId" UUID;

-- CreateTable
CREATE TABLE "attachment" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "messageId" UUID,
    "visitorId" UUID,
    "memberId" UUID,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attachment_content" (
    "orgId" UUID NOT NULL,
    "attachmentId" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "attachment_content_pkey" PRIMARY KEY ("attachmentId")
);

-- CreateTable
CREATE TABLE "tag" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversation_tag" (
    "orgId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "tagId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "conversation_tag_pkey" PRIMARY KEY ("conversationId","tagId")
);

-- CreateTable
CREATE TABLE "macro" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "actions" JSONB NOT NULL,
    "teamId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "macro_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "playbook" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "playbook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "memberId" UUID,
    "name" TEXT NOT NULL,
    "filter" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "orgId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "private" BOOLEAN NOT NULL DEFAULT false,
    "text" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("conversationId","memberId","private")
);

-- CreateIndex
CREATE INDEX "attachment_messageId_idx" ON "attachment"("messageId");

-- CreateIndex
CREATE INDEX "attachment_conversationId_idx" ON "attachment"("conversationId");

-- CreateIndex
CREATE INDEX "attachment_createdAt_idx" ON "attachment"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "attachment_orgId_id_key" ON "attachment"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "attachment_content_orgId_attachmentId_key" ON "attachment_content"("orgId", "attachmentId");

-- CreateIndex
CREATE UNIQUE INDEX "tag_orgId_id_key" ON "tag"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "tag_orgId_name_key" ON "tag"("orgId", "name");

-- CreateIndex
CREATE INDEX "conversation_tag_orgId_tagId_idx" ON "conversation_tag"("orgId", "tagId");

-- CreateIndex
CREATE UNIQUE INDEX "macro_orgId_id_key" ON "macro"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "macro_orgId_name_key" ON "macro"("orgId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "playbook_orgId_id_key" ON "playbook"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "playbook_orgId_reason_key" ON "playbook"("orgId", "reason");

-- CreateIndex
CREATE INDEX "saved_view_orgId_memberId_idx" ON "saved_view"("orgId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_orgId_id_key" ON "saved_view"("orgId", "id");

-- CreateIndex
CREATE INDEX "draft_orgId_memberId_idx" ON "draft"("orgId", "memberId");

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_orgId_quotedMessageId_fkey" FOREIGN KEY ("orgId", "quotedMessageId") REFERENCES "message"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_orgId_conversationId_fkey" FOREIGN KEY ("orgId", "conversationId") REFERENCES "conversation"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_orgId_messageId_fkey" FOREIGN KEY ("orgId", "messageId") REFERENCES "message"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_orgId_visitorId_fkey" FOREIGN KEY ("orgId", "visitorId") REFERENCES "visitor"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_orgId_memberId_fkey" FOREIGN KEY ("orgId", "memberId") REFERENCES "member"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "attachment_content" ADD CONSTRAINT "attachment_content_orgId_attachmentId_fkey" FOREIGN KEY ("orgId", "attachmentId") REFERENCES "attachment"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tag" ADD CONSTRAINT "tag_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation_tag" ADD CONSTRAINT "conversation_tag_orgId_conversationId_fkey" FOREIGN KEY ("orgId", "conversationId") REFERENCES "conversation"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation_tag" ADD CONSTRAINT "conversation_tag_orgId_tagId_fkey" FOREIGN KEY ("orgId", "tagId") REFERENCES "tag"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "macro" ADD CONSTRAINT "macro_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "macro" ADD CONSTRAINT "macro_orgId_teamId_fkey" FOREIGN KEY ("orgId", "teamId") REFERENCES "team"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "playbook" ADD CONSTRAINT "playbook_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_orgId_memberId_fkey" FOREIGN KEY ("orgId", "memberId") REFERENCES "member"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_orgId_conversationId_fkey" FOREIGN KEY ("orgId", "conversationId") REFERENCES "conversation"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_orgId_memberId_fkey" FOREIGN KEY ("orgId", "memberId") REFERENCES "member"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Row-level security for the new tenant tables (design §6).
DO $$
DECLARE
  tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['attachment', 'attachment_content', 'tag', 'conversation_tag', 'macro', 'playbook', 'saved_view', 'draft'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY tenant ON %I TO baton_app USING ("orgId" = (SELECT current_org())) WITH CHECK ("orgId" = (SELECT current_org()))',
      tenant_table);
    EXECUTE format('CREATE POLICY system ON %I TO %I USING (true) WITH CHECK (true)', tenant_table, current_user);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO baton_app', tenant_table);
  END LOOP;
END $$;

ALTER TABLE attachment ADD CHECK (("visitorId" IS NULL) <> ("memberId" IS NULL)),
  ADD CHECK (size > 0);
