-- CreateTable
CREATE TABLE "conversation_tally" (
    "orgId" UUID NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "status" TEXT NOT NULL,
    "ownerMemberId" UUID,
    "change" INTEGER NOT NULL,

    CONSTRAINT "conversation_tally_pkey" PRIMARY KEY ("orgId","id")
);

-- Row-level security for the new tenant table (design §6).
ALTER TABLE conversation_tally ENABLE ROW LEVEL SECURITY;
ALTER TABLE conversation_tally FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON conversation_tally TO baton_app
  USING ("orgId" = (SELECT current_org())) WITH CHECK ("orgId" = (SELECT current_org()));
DO $$
BEGIN
  EXECUTE format('CREATE POLICY system ON conversation_tally TO %I USING (true) WITH CHECK (true)', current_user);
END $$;
GRANT SELECT, INSERT ON conversation_tally TO baton_app;
GRANT USAGE ON SEQUENCE conversation_tally_id_seq TO baton_app;

-- 1. Counts of the views. Rows are only appended, so transactions that move conversations never wait for each other here.
--    Visitors who have neither written nor asked for a person count nowhere.
CREATE FUNCTION tally_conversation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND (OLD."firstVisitorMessageAt" IS NOT NULL OR OLD."lastHandoffId" IS NOT NULL) THEN
    INSERT INTO conversation_tally ("orgId", status, "ownerMemberId", change)
    VALUES (OLD."orgId", OLD.status, OLD."ownerMemberId", -1);
  END IF;
  IF TG_OP <> 'DELETE' AND (NEW."firstVisitorMessageAt" IS NOT NULL OR NEW."lastHandoffId" IS NOT NULL) THEN
    INSERT INTO conversation_tally ("orgId", status, "ownerMemberId", change)
    VALUES (NEW."orgId", NEW.status, NEW."ownerMemberId", 1);
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER conversation_tally_inserted AFTER INSERT ON conversation FOR EACH ROW
  WHEN (NEW."firstVisitorMessageAt" IS NOT NULL OR NEW."lastHandoffId" IS NOT NULL)
  EXECUTE FUNCTION tally_conversation();
-- A message that changes neither status nor owner calls no function.
CREATE TRIGGER conversation_tally_updated AFTER UPDATE ON conversation FOR EACH ROW
  WHEN ((OLD.status, OLD."ownerMemberId", OLD."firstVisitorMessageAt" IS NOT NULL OR OLD."lastHandoffId" IS NOT NULL)
    IS DISTINCT FROM
    (NEW.status, NEW."ownerMemberId", NEW."firstVisitorMessageAt" IS NOT NULL OR NEW."lastHandoffId" IS NOT NULL))
  EXECUTE FUNCTION tally_conversation();
CREATE TRIGGER conversation_tally_deleted AFTER DELETE ON conversation FOR EACH ROW
  WHEN (OLD."firstVisitorMessageAt" IS NOT NULL OR OLD."lastHandoffId" IS NOT NULL)
  EXECUTE FUNCTION tally_conversation();

INSERT INTO conversation_tally ("orgId", status, "ownerMemberId", change)
SELECT "orgId", status, "ownerMemberId", count(*)::int FROM conversation
WHERE "firstVisitorMessageAt" IS NOT NULL OR "lastHandoffId" IS NOT NULL
GROUP BY "orgId", status, "ownerMemberId";

DROP INDEX conversation_counted;
-- What is mine and unread: few, however many are mine.
CREATE INDEX conversation_unread ON conversation ("orgId", "ownerMemberId")
  WHERE status IN ('human', 'snoozed') AND "unreadCount" > 0;

-- 2. Filters. Those of the conversation itself in the list's own order; whoever owns one has it in hand, whatever its status.
DROP INDEX conversation_by_owner;
CREATE INDEX conversation_by_owner ON conversation ("orgId", "ownerMemberId", "lastMessageAt" DESC, id DESC)
  WHERE "ownerMemberId" IS NOT NULL;
CREATE INDEX conversation_by_channel ON conversation ("orgId", "channelId", "lastMessageAt" DESC, id DESC)
  WHERE "firstVisitorMessageAt" IS NOT NULL OR "lastHandoffId" IS NOT NULL;
CREATE INDEX conversation_by_language ON conversation ("orgId", language, "lastMessageAt" DESC, id DESC)
  WHERE "firstVisitorMessageAt" IS NOT NULL OR "lastHandoffId" IS NOT NULL;
-- Those of the episode and of the lead, to see whether they are few.
CREATE INDEX handoff_by_reason ON handoff ("orgId", reason, "conversationId", id);
CREATE INDEX handoff_by_team ON handoff ("orgId", "teamId", "conversationId", id) WHERE "teamId" IS NOT NULL;
CREATE INDEX lead_by_band ON lead ("orgId", band, id);

-- 3. The messages in a lead's timeline, newest first.
CREATE INDEX message_by_time ON message ("conversationId", "createdAt" DESC, id DESC);
