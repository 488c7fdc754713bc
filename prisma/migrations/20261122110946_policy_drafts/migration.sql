-- AlterTable
ALTER TABLE "policy" ADD COLUMN     "restoredFrom" INTEGER,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "updatedAt" TIMESTAMPTZ(3),
ADD COLUMN     "updatedBy" UUID;
