-- AlterTable
ALTER TABLE "alert" ADD COLUMN     "messageId" UUID;

-- CreateIndex
CREATE INDEX "alert_orgId_messageId_idx" ON "alert"("orgId", "messageId");

-- AddForeignKey
ALTER TABLE "alert" ADD CONSTRAINT "alert_orgId_messageId_fkey" FOREIGN KEY ("orgId", "messageId") REFERENCES "message"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
