import { defineConfig } from 'prisma/config';

/** For the Prisma CLI alone. Baton generates and migrates through `npm run db:generate` and `runtime/migrations`. */
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  ...(process.env.DATABASE_URL ? { datasource: { url: process.env.DATABASE_URL } } : {}),
});
