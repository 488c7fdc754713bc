-- Erasure of a person's data (docs/decisions, erasure). History is append-only under the restricted role, so this runs as the
-- tables' owner; it takes the organisation from the transaction and from nowhere else. Everything that holds words or details of a
-- person is listed here: a test scans every column of every table, so a new one that is forgotten fails.
--
-- The caller has locked the lead's conversations, their episodes and the lead, and has ended what was open. Rows that figures are made
-- of stay without words; messages stay as withdrawn shells under new counter values, so that open windows fetch them anew.
CREATE FUNCTION erase_person(person uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
  AS $$
DECLARE
  org uuid := current_org();
  address text;
  own uuid[];
  visitors uuid[];
  named text[];
BEGIN
  SELECT lower(email) INTO address FROM lead WHERE "orgId" = org AND id = person;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no such lead' USING ERRCODE = 'no_data_found';
  END IF;
  SELECT coalesce(array_agg(id), '{}') INTO own FROM conversation WHERE "orgId" = org AND "leadId" = person;
  SELECT coalesce(array_agg(id), '{}') INTO visitors FROM visitor WHERE "orgId" = org AND "leadId" = person;
  SELECT array_agg('%' || id || '%') INTO named FROM unnest(own || visitors || person) AS id;

  -- 1. What went out, or is about to.
  DELETE FROM outbox_event WHERE "orgId" = org AND (channel LIKE ANY (named) OR payload::text LIKE ANY (named));
  DELETE FROM mail WHERE "orgId" = org AND ("conversationIds" && own OR lower(recipient) = address);
  UPDATE reply_mail SET status = 'dropped', "settledAt" = now()
    WHERE "orgId" = org AND "conversationId" = ANY (own) AND status = 'pending';
  DELETE FROM alert_delivery d USING alert a
    WHERE d."alertId" = a.id AND a."orgId" = org AND (a."conversationId" = ANY (own) OR a."leadId" = person);
  DELETE FROM notification n USING alert a
    WHERE n."alertId" = a.id AND a."orgId" = org AND (a."conversationId" = ANY (own) OR a."leadId" = person);
  DELETE FROM alert WHERE "orgId" = org AND ("conversationId" = ANY (own) OR "leadId" = person);

  -- 2. What was made of their words.
  DELETE FROM intent_example e USING unanswered_question q
    WHERE q."orgId" = org AND q."conversationId" = ANY (own) AND e."orgId" = org AND e.source = 'unanswered'
      AND lower(trim(e.text)) = lower(trim(q.text));
  DELETE FROM unanswered_question WHERE "orgId" = org AND "conversationId" = ANY (own);
  DELETE FROM decision WHERE "orgId" = org AND "conversationId" = ANY (own);
  DELETE FROM draft WHERE "orgId" = org AND "conversationId" = ANY (own);
  DELETE FROM context_packet p USING handoff h
    WHERE p."handoffId" = h.id AND h."orgId" = org AND h."conversationId" = ANY (own);
  UPDATE assistant_call SET detail = NULL WHERE "orgId" = org AND "conversationId" = ANY (own);
  UPDATE turn SET "lastError" = NULL, status = CASE WHEN status = 'pending' THEN 'dropped' ELSE status END,
      "completedAt" = coalesce("completedAt", now())
    WHERE "orgId" = org AND "conversationId" = ANY (own);

  -- 3. Episodes and promises: who, when and how they ended stays.
  UPDATE handoff SET "whyNow" = '', "outcomeNote" = NULL, "decisionId" = NULL
    WHERE "orgId" = org AND "conversationId" = ANY (own);
  UPDATE handoff_event SET data = data - 'note' WHERE "orgId" = org AND "conversationId" = ANY (own);
  UPDATE handoff_feedback f SET comment = '' FROM handoff h
    WHERE f."handoffId" = h.id AND h."orgId" = org AND h."conversationId" = ANY (own);
  UPDATE csat_rating SET comment = '' WHERE "orgId" = org AND "conversationId" = ANY (own);
  UPDATE task SET title = 'Deleted', contact = '{}', "doneNote" = '', "remindAt" = NULL,
      "cancelledAt" = CASE WHEN "doneAt" IS NULL THEN coalesce("cancelledAt", now()) END,
      "cancelReason" = CASE WHEN "doneAt" IS NULL AND "cancelledAt" IS NULL THEN 'erased' ELSE "cancelReason" END
    WHERE "orgId" = org AND "conversationId" = ANY (own);
  UPDATE timer SET data = '{}', "cancelledAt" = CASE WHEN "firedAt" IS NULL THEN coalesce("cancelledAt", now()) ELSE "cancelledAt" END
    WHERE "orgId" = org AND "conversationId" = ANY (own);

  -- 4. Messages and files.
  DELETE FROM attachment WHERE "orgId" = org AND "conversationId" = ANY (own);
  WITH numbered AS (
    SELECT m.id, row_number() OVER (PARTITION BY m."conversationId" ORDER BY m."teamSeq") AS place,
      row_number() OVER (PARTITION BY m."conversationId", m.private ORDER BY m."teamSeq") AS public_place
    FROM message m WHERE m."orgId" = org AND m."conversationId" = ANY (own))
  UPDATE message m SET text = '', meta = '{}', "clientId" = NULL, "quotedMessageId" = NULL, "editedAt" = NULL,
      "authorName" = CASE WHEN m."authorKind" = 'visitor' THEN 'Visitor' ELSE m."authorName" END,
      "retractedAt" = coalesce(m."retractedAt", now()),
      "changeTeamSeq" = c."lastTeamSeq" + n.place,
      "changeSeq" = CASE WHEN m.private THEN NULL ELSE c."lastSeq" + n.public_place END
    FROM numbered n, conversation c WHERE n.id = m.id AND c.id = m."conversationId";
  UPDATE conversation c SET status = 'closed', "closedAt" = coalesce("closedAt", now()), page = NULL, "botState" = '{}',
      "lastMessagePreview" = '', "unreadCount" = 0, "snoozedUntil" = NULL, "ownerMemberId" = NULL, "csatHandoffId" = NULL,
      "erasedAt" = now(), version = version + 1,
      "lastTeamSeq" = "lastTeamSeq" + (SELECT count(*) FROM message m WHERE m."conversationId" = c.id),
      "lastSeq" = "lastSeq" + (SELECT count(*) FROM message m WHERE m."conversationId" = c.id AND NOT m.private)
    WHERE "orgId" = org AND "leadId" = person;

  -- 5. The person.
  DELETE FROM lead_signal WHERE "orgId" = org AND "leadId" = person;
  DELETE FROM lead_score_entry WHERE "orgId" = org AND "leadId" = person;
  DELETE FROM lead_field_change WHERE "orgId" = org AND "leadId" = person;
  DELETE FROM visitor_consent WHERE "orgId" = org AND "visitorId" = ANY (visitors);
  UPDATE visitor SET "tokenVersion" = "tokenVersion" + 1, "timeZone" = NULL, "externalId" = NULL
    WHERE "orgId" = org AND "leadId" = person;
  UPDATE lead SET name = NULL, email = NULL, phone = NULL, company = NULL, fields = '{}', custom = '{}', contributions = '[]',
      "ruleContributions" = '[]', "winProbability" = NULL, "hotAlertArmed" = false, "lastSeenAt" = NULL, "ownerMemberId" = NULL,
      "erasedAt" = now(), "updatedAt" = now()
    WHERE "orgId" = org AND id = person;
  UPDATE audit_entry SET data = '{}' WHERE "orgId" = org AND ("subjectId" = person OR "subjectId" = ANY (own));
END $$;
REVOKE ALL ON FUNCTION erase_person(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_person(uuid) TO baton_app;
