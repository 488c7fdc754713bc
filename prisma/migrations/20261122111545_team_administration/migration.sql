-- AlterTable
ALTER TABLE "member" ADD COLUMN     "languages" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "team" ADD COLUMN     "archivedAt" TIMESTAMPTZ(3),
ADD COLUMN     "overflowSeconds" INTEGER,
ADD COLUMN     "overflowTeamId" UUID;

-- CreateTable
CREATE TABLE "skill" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "skill_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "teamIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "invitedBy" UUID,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "skill_orgId_id_key" ON "skill"("orgId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "skill_orgId_name_key" ON "skill"("orgId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_orgId_id_key" ON "invitation"("orgId", "id");

-- AddForeignKey
ALTER TABLE "team" ADD CONSTRAINT "team_orgId_overflowTeamId_fkey" FOREIGN KEY ("orgId", "overflowTeamId") REFERENCES "team"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "skill" ADD CONSTRAINT "skill_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security for the new tenant tables (design §6).
DO $$
DECLARE
  tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['skill', 'invitation'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY tenant ON %I TO baton_app USING ("orgId" = (SELECT current_org())) WITH CHECK ("orgId" = (SELECT current_org()))',
      tenant_table);
    EXECUTE format('CREATE POLICY system ON %I TO %I USING (true) WITH CHECK (true)', tenant_table, current_user);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO baton_app', tenant_table);
  END LOOP;
END $$;

-- Closed lists.
ALTER TABLE invitation ADD CHECK (role IN ('owner', 'manager', 'agent'));
ALTER TABLE team ADD CHECK ("overflowSeconds" IS NULL OR "overflowSeconds" >= 0);

-- One open invitation per address.
CREATE UNIQUE INDEX invitation_one_open ON invitation ("orgId", email)
  WHERE "acceptedAt" IS NULL AND "revokedAt" IS NULL;

-- Skills that members have already are the catalogue's first lines.
INSERT INTO skill (id, "orgId", name)
SELECT gen_random_uuid(), m."orgId", s.name FROM member m, unnest(m.skills) AS s(name)
GROUP BY m."orgId", s.name;
