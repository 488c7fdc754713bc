-- DropIndex
DROP INDEX "conversation_orgId_lastMessageAt_id_idx";

-- DropIndex
DROP INDEX "conversation_orgId_ownerMemberId_lastMessageAt_idx";

-- DropIndex
DROP INDEX "conversation_orgId_status_lastMessageAt_id_idx";

-- The lists of the inbox, in the order they are shown and without visitors who never wrote.
CREATE INDEX conversation_by_status ON conversation ("orgId", status, "lastMessageAt" DESC, id DESC)
  WHERE "firstVisitorMessageAt" IS NOT NULL OR "lastHandoffId" IS NOT NULL;
CREATE INDEX conversation_by_time ON conversation ("orgId", "lastMessageAt" DESC, id DESC)
  WHERE "firstVisitorMessageAt" IS NOT NULL OR "lastHandoffId" IS NOT NULL;
CREATE INDEX conversation_by_owner ON conversation ("orgId", "ownerMemberId", "lastMessageAt" DESC, id DESC)
  WHERE status IN ('human', 'snoozed');
-- What the views count: read without touching the rows, and unchanged by a message.
CREATE INDEX conversation_counted ON conversation ("orgId", status, "ownerMemberId")
  WHERE "firstVisitorMessageAt" IS NOT NULL OR "lastHandoffId" IS NOT NULL;
-- Within a priority the longest wait comes first; waits that began in an earlier episode are few.
CREATE INDEX handoff_waiting ON handoff ("orgId", priority, "requestedAt", "conversationId" DESC)
  WHERE status IN ('queued', 'offered') AND "creditedWaitSeconds" = 0;
CREATE INDEX handoff_waiting_credited ON handoff ("orgId")
  WHERE status IN ('queued', 'offered') AND "creditedWaitSeconds" <> 0;

-- A name of its own beside the search of the lead list, and no second process for what an index answers.
DROP FUNCTION search_leads(text);
CREATE FUNCTION search_lead_words(wanted text) RETURNS TABLE ("leadId" uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public SET max_parallel_workers_per_gather = 0
  AS $$
    SELECT l.id
    FROM lead l
    WHERE l."orgId" = current_org()
      AND search_keys(l."orgId", lead_search_source(l.name, l.email, l.phone, l.company))
        @@ search_query(current_org(), wanted)
  $$;
REVOKE ALL ON FUNCTION search_lead_words(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_lead_words(text) TO baton_app;
ALTER FUNCTION search_messages(text) SET max_parallel_workers_per_gather = 0;
