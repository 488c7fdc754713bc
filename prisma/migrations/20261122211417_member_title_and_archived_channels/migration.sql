-- AlterTable
ALTER TABLE "channel" ADD COLUMN     "archivedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "member" ADD COLUMN     "title" TEXT;
