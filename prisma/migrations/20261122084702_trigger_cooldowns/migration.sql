-- AlterTable
ALTER TABLE "conversation" ADD COLUMN     "triggersFiredAt" JSONB NOT NULL DEFAULT '{}';
