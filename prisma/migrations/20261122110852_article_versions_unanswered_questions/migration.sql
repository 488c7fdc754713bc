-- AlterTable
ALTER TABLE "article" ADD COLUMN     "archivedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "article_version" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "category" TEXT NOT NULL DEFAULT '',
    "published" BOOLEAN NOT NULL,
    "memberId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unanswered_question" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "messageId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "verdict" TEXT,
    "handledAt" TIMESTAMPTZ(3),
    "handledBy" UUID,

    CONSTRAINT "unanswered_question_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "article_version_orgId_id_key" ON "article_version"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "article_version_orgId_articleId_version_key" ON "article_version"("orgId", "articleId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "unanswered_question_messageId_key" ON "unanswered_question"("messageId");

-- CreateIndex
CREATE INDEX "unanswered_question_orgId_askedAt_idx" ON "unanswered_question"("orgId", "askedAt");

-- CreateIndex
CREATE UNIQUE INDEX "unanswered_question_orgId_id_key" ON "unanswered_question"("orgId", "id");

-- AddForeignKey
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_orgId_articleId_fkey" FOREIGN KEY ("orgId", "articleId") REFERENCES "article"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unanswered_question" ADD CONSTRAINT "unanswered_question_orgId_conversationId_fkey" FOREIGN KEY ("orgId", "conversationId") REFERENCES "conversation"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Rows of the current organisation only (design §6).
DO $$
DECLARE
  tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['article_version', 'unanswered_question'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY tenant ON %I TO baton_app USING ("orgId" = (SELECT current_org())) WITH CHECK ("orgId" = (SELECT current_org()))',
      tenant_table);
    EXECUTE format('CREATE POLICY system ON %I TO %I USING (true) WITH CHECK (true)', tenant_table, current_user);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO baton_app', tenant_table);
  END LOOP;
END $$;

-- Versions are appended to, never rewritten.
REVOKE UPDATE, DELETE ON article_version FROM baton_app;

ALTER TABLE unanswered_question
  ADD CHECK (reason IN ('unknown', 'not_understood', 'partly_known')),
  ADD CHECK (verdict IN ('answered', 'example', 'person', 'ignored')),
  ADD CHECK ((verdict IS NULL) = ("handledAt" IS NULL));
ALTER TABLE article ADD CHECK ("archivedAt" IS NULL OR NOT published);

-- Articles from before have one version: the present one.
INSERT INTO article_version (id, "orgId", "articleId", version, title, body, category, published, "createdAt")
  SELECT gen_random_uuid(), "orgId", id, version, title, body, category, published, "updatedAt" FROM article;
