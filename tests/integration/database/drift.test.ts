import { expect, test } from 'vitest';
import { readSchema } from '../../../runtime/migrations/prisma-files';
import { diffMigrationsToSchema } from '../../../runtime/migrations/schema-diff';

test('a table that the schema has and no migration makes is noticed', async () => {
  const { files } = readSchema();
  const canary = {
    path: 'prisma/schema/canary.prisma',
    content: 'model canary {\n  id String @id @db.Uuid\n}\n',
  };
  const sql = await diffMigrationsToSchema({ files: [...files, canary] });
  expect(sql).toContain('CREATE TABLE "canary"');
  expect(sql.match(/CREATE TABLE/g)).toHaveLength(1);
});
