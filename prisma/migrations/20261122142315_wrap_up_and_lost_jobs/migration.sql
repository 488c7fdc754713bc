-- AlterTable
ALTER TABLE "lead_model" ADD COLUMN     "movedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "org" ADD COLUMN     "rescoreMovedAt" TIMESTAMPTZ(3),
ADD COLUMN     "rescoreWantedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "team" ADD COLUMN     "wrapUpSeconds" INTEGER;

ALTER TABLE team ADD CONSTRAINT team_wrap_up_seconds CHECK ("wrapUpSeconds" BETWEEN 0 AND 3600);
-- Looked at every second, across organisations.
CREATE INDEX member_wrapping_up ON member ("wrapUpUntil") WHERE "wrapUpUntil" IS NOT NULL;
CREATE INDEX org_to_rescore ON org ("rescoreWantedAt") WHERE "rescoreWantedAt" IS NOT NULL;
