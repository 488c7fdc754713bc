-- "Okafor pricing": one word stands in the lead, the other in a message. Only for words that few leads have, which names are;
-- then the latest messages of these are read with the lead's words beside them.
CREATE FUNCTION search_query_any(org uuid, wanted text) RETURNS tsquery
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN replace(search_query(org, wanted)::text, ' & ', ' | ')::tsquery;

CREATE FUNCTION search_lead_with_message(wanted text) RETURNS TABLE ("conversationId" uuid, "messageId" uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public SET max_parallel_workers_per_gather = 0
  AS $$
    WITH few AS MATERIALIZED (
      SELECT l.id, lead_search_source(l.name, l.email, l.phone, l.company) AS words
      FROM lead l
      WHERE l."orgId" = current_org()
        AND search_keys(l."orgId", lead_search_source(l.name, l.email, l.phone, l.company))
          @@ search_query_any(current_org(), wanted)
        AND NOT search_keys(l."orgId", lead_search_source(l.name, l.email, l.phone, l.company))
          @@ search_query(current_org(), wanted)
      LIMIT 51)
    SELECT DISTINCT ON (c.id) c.id, m.id
    FROM few
      JOIN conversation c ON c."orgId" = current_org() AND c."leadId" = few.id
      CROSS JOIN LATERAL (
        SELECT t.id, t.text, t."teamSeq" FROM message t
        WHERE t."conversationId" = c.id AND t."retractedAt" IS NULL ORDER BY t."teamSeq" DESC LIMIT 500) m
    WHERE (SELECT count(*) FROM few) <= 50
      AND search_keys(current_org(), m.text || ' ' || few.words) @@ search_query(current_org(), wanted)
    ORDER BY c.id, m."teamSeq" DESC
  $$;
REVOKE ALL ON FUNCTION search_lead_with_message(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_lead_with_message(text) TO baton_app;
