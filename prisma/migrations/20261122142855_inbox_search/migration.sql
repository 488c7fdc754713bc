-- AlterTable
ALTER TABLE "saved_view" ADD COLUMN     "position" INTEGER NOT NULL DEFAULT 0;

-- Full-text search over messages and leads (docs/decisions, search under row-level security). Every key of both indexes begins with its
-- organisation, so a search reads nobody else's keys, and common words of other organisations cost nothing.

-- 1. Words as they are compared: without accents and case, split at everything that is neither letter nor digit.
--    src/domain/search/words.ts does the same in the browser's tongue, to mark what was found.
CREATE FUNCTION search_fold(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_replace(
    replace(replace(replace(translate(lower(normalize(value, NFKD)), 'øłđıς', 'oldiσ'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'),
    '[\u0300-\u036f\u064b-\u065f]+', '', 'g');

CREATE FUNCTION search_split(value text) RETURNS TABLE (word text, place bigint)
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  BEGIN ATOMIC
    SELECT left(piece, 60), ordinality
    FROM regexp_split_to_table(search_fold(value),
      '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u2190-\u2bff\u3000-\u303f]+')
      WITH ORDINALITY AS pieces (piece, ordinality)
    WHERE piece <> '';
  END;

CREATE FUNCTION search_keys(org uuid, value text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN array_to_tsvector(ARRAY(SELECT DISTINCT org::text || ':' || word FROM search_split(coalesce(value, ''))));

-- All words must be there; the last one may be unfinished, unless it is a single letter.
CREATE FUNCTION search_query(org uuid, wanted text) RETURNS tsquery
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  BEGIN ATOMIC
    SELECT string_agg(
      '''' || org::text || ':' || word || '''' ||
        CASE WHEN place = last_place AND (char_length(word) > 1 OR word > 'z') THEN ':*' ELSE '' END,
      ' & ')::tsquery
    FROM (SELECT word, place, max(place) OVER () AS last_place FROM search_split(wanted)) words;
  END;

CREATE FUNCTION lead_search_source(name text, email text, phone text, company text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN coalesce(name, '') || ' ' || coalesce(email, '') || ' ' || coalesce(company, '') || ' ' ||
    coalesce(phone, '') || ' ' || regexp_replace(coalesce(phone, ''), '\D+', '', 'g');

-- 2. What is not retracted, by the words in it.
CREATE INDEX message_words ON message USING gin (search_keys("orgId", text)) WHERE "retractedAt" IS NULL;
CREATE INDEX lead_words ON lead USING gin (search_keys("orgId", lead_search_source(name, email, phone, company)));

-- 3. Under row-level security `@@` uses no index, because it is not leakproof: so these two run as the tables' owner.
--    They take the organisation from the transaction and from nowhere else.
CREATE FUNCTION search_messages(wanted text) RETURNS TABLE ("conversationId" uuid, "messageId" uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
  AS $$
    SELECT DISTINCT ON (m."conversationId") m."conversationId", m.id
    FROM message m
    WHERE m."orgId" = current_org() AND m."retractedAt" IS NULL
      AND search_keys(m."orgId", m.text) @@ search_query(current_org(), wanted)
    ORDER BY m."conversationId", m."teamSeq" DESC
  $$;

CREATE FUNCTION search_leads(wanted text) RETURNS TABLE ("leadId" uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
  AS $$
    SELECT l.id
    FROM lead l
    WHERE l."orgId" = current_org()
      AND search_keys(l."orgId", lead_search_source(l.name, l.email, l.phone, l.company))
        @@ search_query(current_org(), wanted)
  $$;

REVOKE ALL ON FUNCTION search_messages(text), search_leads(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_messages(text), search_leads(text) TO baton_app;
