-- CreateIndex
CREATE INDEX "unanswered_question_orgId_verdict_idx" ON "unanswered_question"("orgId", "verdict");
