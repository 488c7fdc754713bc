-- DropIndex
DROP INDEX "canned_reply_orgId_shortcut_key";

-- CreateTable
CREATE TABLE "macro_run" (
    "orgId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "clientId" TEXT NOT NULL,
    "macroId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "macro_run_pkey" PRIMARY KEY ("conversationId","memberId","clientId")
);

-- CreateIndex
CREATE INDEX "macro_run_orgId_memberId_idx" ON "macro_run"("orgId", "memberId");

-- AddForeignKey
ALTER TABLE "macro_run" ADD CONSTRAINT "macro_run_orgId_conversationId_fkey" FOREIGN KEY ("orgId", "conversationId") REFERENCES "conversation"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "macro_run" ADD CONSTRAINT "macro_run_orgId_memberId_fkey" FOREIGN KEY ("orgId", "memberId") REFERENCES "member"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "canned_reply" ADD CONSTRAINT "canned_reply_orgId_teamId_fkey" FOREIGN KEY ("orgId", "teamId") REFERENCES "team"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- A shortcut once among everybody's replies and once in each team; a name of a tag once, however it is written.
CREATE UNIQUE INDEX canned_reply_one_of_everybody ON canned_reply ("orgId", shortcut) WHERE "teamId" IS NULL;
CREATE UNIQUE INDEX canned_reply_one_of_team ON canned_reply ("orgId", "teamId", shortcut) WHERE "teamId" IS NOT NULL;
CREATE UNIQUE INDEX tag_one_spelling ON tag ("orgId", lower(name));

-- Row-level security for the new tenant table (design §6).
ALTER TABLE macro_run ENABLE ROW LEVEL SECURITY;
ALTER TABLE macro_run FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON macro_run TO baton_app
  USING ("orgId" = (SELECT current_org())) WITH CHECK ("orgId" = (SELECT current_org()));
DO $$
BEGIN
  EXECUTE format('CREATE POLICY system ON macro_run TO %I USING (true) WITH CHECK (true)', current_user);
END $$;
GRANT SELECT, INSERT, UPDATE, DELETE ON macro_run TO baton_app;
