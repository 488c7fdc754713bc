-- AlterTable
ALTER TABLE "handoff" ADD COLUMN     "reAsks" INTEGER;

-- CreateTable
CREATE TABLE "re_ask" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "handoffId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "messageId" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "knownAt" TIMESTAMPTZ(3) NOT NULL,
    "knownMessageId" UUID,

    CONSTRAINT "re_ask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_sample" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "week" TEXT NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "to" TIMESTAMPTZ(3) NOT NULL,
    "seed" TEXT NOT NULL,
    "strata" JSONB NOT NULL,
    "drawnAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_sample_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_item" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "sampleId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "handoffId" UUID,
    "stratum" TEXT NOT NULL,
    "inclusionProbability" DOUBLE PRECISION NOT NULL,
    "cutMessageId" UUID NOT NULL,
    "cutSeq" INTEGER NOT NULL,
    "askedByButton" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT,
    "policyVersion" INTEGER,
    "place" INTEGER NOT NULL,
    "reviewersWanted" INTEGER NOT NULL DEFAULT 2,

    CONSTRAINT "review_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_verdict" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "adjudication" BOOLEAN NOT NULL DEFAULT false,
    "verdict" TEXT NOT NULL,
    "turnMessageId" UUID,
    "reason" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_verdict_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "re_ask_orgId_handoffId_idx" ON "re_ask"("orgId", "handoffId");

-- CreateIndex
CREATE INDEX "re_ask_orgId_conversationId_idx" ON "re_ask"("orgId", "conversationId");

-- CreateIndex
CREATE UNIQUE INDEX "re_ask_orgId_id_key" ON "re_ask"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "re_ask_messageId_field_key" ON "re_ask"("messageId", "field");

-- CreateIndex
CREATE UNIQUE INDEX "review_sample_orgId_id_key" ON "review_sample"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "review_sample_orgId_from_key" ON "review_sample"("orgId", "from");

-- CreateIndex
CREATE INDEX "review_item_orgId_conversationId_idx" ON "review_item"("orgId", "conversationId");

-- CreateIndex
CREATE INDEX "review_item_orgId_handoffId_idx" ON "review_item"("orgId", "handoffId");

-- CreateIndex
CREATE UNIQUE INDEX "review_item_orgId_id_key" ON "review_item"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "review_item_orgId_sampleId_conversationId_key" ON "review_item"("orgId", "sampleId", "conversationId");

-- CreateIndex
CREATE INDEX "review_verdict_orgId_itemId_idx" ON "review_verdict"("orgId", "itemId");

-- CreateIndex
CREATE INDEX "review_verdict_orgId_memberId_idx" ON "review_verdict"("orgId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "review_verdict_orgId_id_key" ON "review_verdict"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "review_verdict_itemId_memberId_adjudication_key" ON "review_verdict"("itemId", "memberId", "adjudication");

-- AddForeignKey
ALTER TABLE "re_ask" ADD CONSTRAINT "re_ask_orgId_handoffId_fkey" FOREIGN KEY ("orgId", "handoffId") REFERENCES "handoff"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "re_ask" ADD CONSTRAINT "re_ask_orgId_conversationId_fkey" FOREIGN KEY ("orgId", "conversationId") REFERENCES "conversation"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_item" ADD CONSTRAINT "review_item_orgId_sampleId_fkey" FOREIGN KEY ("orgId", "sampleId") REFERENCES "review_sample"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_item" ADD CONSTRAINT "review_item_orgId_conversationId_fkey" FOREIGN KEY ("orgId", "conversationId") REFERENCES "conversation"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_item" ADD CONSTRAINT "review_item_orgId_handoffId_fkey" FOREIGN KEY ("orgId", "handoffId") REFERENCES "handoff"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "review_verdict" ADD CONSTRAINT "review_verdict_orgId_itemId_fkey" FOREIGN KEY ("orgId", "itemId") REFERENCES "review_item"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_verdict" ADD CONSTRAINT "review_verdict_orgId_memberId_fkey" FOREIGN KEY ("orgId", "memberId") REFERENCES "member"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE handoff ADD CHECK ("reAsks" >= 0);
ALTER TABLE review_sample ADD CHECK ("from" < "to");
ALTER TABLE review_item ADD CHECK ("inclusionProbability" > 0 AND "inclusionProbability" <= 1),
  ADD CHECK ("reviewersWanted" IN (1, 2));
ALTER TABLE review_verdict
  ADD CHECK (verdict IN ('now', 'not_needed', 'earlier', 'later', 'cannot_tell')),
  ADD CHECK ((verdict = 'earlier') = ("turnMessageId" IS NOT NULL));
-- A disagreement is settled once.
CREATE UNIQUE INDEX review_verdict_adjudication ON review_verdict ("itemId") WHERE adjudication;
-- Answered episodes that have ended and whose agents' messages nobody has looked at.
CREATE INDEX handoff_unexamined ON handoff ("orgId", "endedAt")
  WHERE "reAsks" IS NULL AND "engagedAt" IS NOT NULL AND "endedAt" IS NOT NULL;

-- What reviewers wrote about a conversation goes with its visitor's words.
CREATE FUNCTION forget_review_notes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE review_verdict v SET note = '' FROM review_item i
    WHERE i.id = v."itemId" AND i."orgId" = NEW."orgId" AND i."conversationId" = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER conversation_forget_review_notes AFTER UPDATE OF "erasedAt" ON conversation
  FOR EACH ROW WHEN (NEW."erasedAt" IS NOT NULL) EXECUTE FUNCTION forget_review_notes();

-- Row-level security for the new tenant tables (design §6).
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['re_ask', 'review_sample', 'review_item', 'review_verdict'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY tenant ON %I TO baton_app
      USING ("orgId" = (SELECT current_org())) WITH CHECK ("orgId" = (SELECT current_org()))', name);
    EXECUTE format('CREATE POLICY system ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
  END LOOP;
END $$;
-- What was drawn stays as it was drawn.
GRANT SELECT, INSERT ON review_sample, review_item TO baton_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON review_verdict TO baton_app;
GRANT SELECT, INSERT, DELETE ON re_ask TO baton_app;
