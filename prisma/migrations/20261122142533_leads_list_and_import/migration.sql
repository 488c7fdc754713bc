-- AlterTable
ALTER TABLE "lead" ADD COLUMN     "custom" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "lastSeenAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "lead_field_change" ADD COLUMN     "importId" UUID;

-- AlterTable
ALTER TABLE "member" ADD COLUMN     "leadColumns" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "lead_import" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "created" INTEGER NOT NULL,
    "changed" INTEGER NOT NULL,
    "unchanged" INTEGER NOT NULL,
    "skipped" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lead_import_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "lead_import_orgId_id_key" ON "lead_import"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "lead_import_orgId_requestId_key" ON "lead_import"("orgId", "requestId");

-- AddForeignKey
ALTER TABLE "lead_field_change" ADD CONSTRAINT "lead_field_change_orgId_importId_fkey" FOREIGN KEY ("orgId", "importId") REFERENCES "lead_import"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "lead_import" ADD CONSTRAINT "lead_import_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security for the new tenant table (design §6); what was imported is history.
ALTER TABLE lead_import ENABLE ROW LEVEL SECURITY;
ALTER TABLE lead_import FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON lead_import TO baton_app
  USING ("orgId" = (SELECT current_org())) WITH CHECK ("orgId" = (SELECT current_org()));
DO $$
BEGIN
  EXECUTE format('CREATE POLICY system ON lead_import TO %I USING (true) WITH CHECK (true)', current_user);
END $$;
GRANT SELECT, INSERT ON lead_import TO baton_app;

UPDATE lead SET "lastSeenAt" = seen.at
FROM (SELECT "leadId", max("lastSeenAt") AS at FROM visitor GROUP BY "leadId") seen WHERE seen."leadId" = lead.id;

-- The list of leads, sorted by any of its columns: every page is a range of one of these. An expression such as
-- coalesce() or lower() would not do: under row-level security only leakproof comparisons of plain columns use an index.
CREATE INDEX lead_listed_by_score ON lead ("orgId", score, id) WHERE email IS NOT NULL OR stage <> 'new';
CREATE INDEX lead_listed_by_name ON lead ("orgId", name COLLATE "und-x-icu", id) WHERE email IS NOT NULL OR stage <> 'new';
CREATE INDEX lead_listed_by_company ON lead ("orgId", company COLLATE "und-x-icu", id) WHERE email IS NOT NULL OR stage <> 'new';
CREATE INDEX lead_listed_by_deal ON lead ("orgId", "dealValueMinor", id) WHERE email IS NOT NULL OR stage <> 'new';
CREATE INDEX lead_listed_by_created ON lead ("orgId", "createdAt", id) WHERE email IS NOT NULL OR stage <> 'new';
CREATE INDEX lead_listed_by_seen ON lead ("orgId", "lastSeenAt", id) WHERE email IS NOT NULL OR stage <> 'new';
CREATE INDEX lead_listed_by_owner ON lead ("orgId", "ownerMemberId", score, id) WHERE email IS NOT NULL OR stage <> 'new';

-- Search looks into the middle of words, which no leakproof operator does; hence a function that filters by
-- organisation itself. Trigrams find words of three letters and more.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE FUNCTION lead_search_text(name text, email text, company text, phone text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN lower((coalesce(name, '') || E'\n' || coalesce(email, '') || E'\n' || coalesce(company, '') || E'\n' || coalesce(phone, '')) COLLATE "und-x-icu");
CREATE INDEX lead_search ON lead USING gin (lead_search_text(name, email, company, phone) gin_trgm_ops)
  WHERE email IS NOT NULL OR stage <> 'new';

-- Ids of the listed leads that contain these words, at most so many of them.
CREATE FUNCTION search_leads(pattern text, most int) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
  AS $$
    SELECT id FROM lead WHERE "orgId" = current_org() AND (email IS NOT NULL OR stage <> 'new')
      AND lead_search_text(name, email, company, phone) LIKE lower(pattern COLLATE "und-x-icu") LIMIT most
  $$;
REVOKE ALL ON FUNCTION search_leads(text, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_leads(text, int) TO baton_app;

-- Leads by e-mail address, whatever the case: what an import recognises its rows by.
CREATE INDEX lead_by_email ON lead ("orgId", lower(email));
CREATE FUNCTION leads_by_email(addresses text[]) RETURNS TABLE (id uuid, address text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
  AS $$
    SELECT l.id, lower(l.email) FROM lead l WHERE l."orgId" = current_org() AND lower(l.email) = ANY (addresses)
  $$;
REVOKE ALL ON FUNCTION leads_by_email(text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION leads_by_email(text[]) TO baton_app;
