-- The pattern is lowered by ICU and compared by the collation that the index has: compared by another one it never used it,
-- and every search read all leads.
CREATE OR REPLACE FUNCTION search_leads(pattern text, most int) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public SET max_parallel_workers_per_gather = 0
  AS $$
    SELECT id FROM lead WHERE "orgId" = current_org() AND (email IS NOT NULL OR stage <> 'new')
      AND lead_search_text(name, email, company, phone) LIKE lower(pattern COLLATE "und-x-icu") COLLATE "default" LIMIT most
  $$;
