import { seedDemo } from '../prisma/seed/seed-demo';
import { watchParent } from './realtime/parent-watch';
import { runEntry } from './run-entry';

/** Fills the database of DATABASE_URL with the demo organisation, in a process of its own. */
watchParent(() => process.exit(1), Number(process.env.BATON_PARENT_FD) || undefined);

await runEntry(async () => {
  const databaseUrl = process.env.DATABASE_URL;
  if (!databaseUrl) throw new Error('DATABASE_URL is missing.');
  await seedDemo({
    databaseUrl,
    log: (line: string) => console.log(line),
    progress: (done: number, total: number) => process.send?.({ done, total }),
  });
});
process.disconnect?.();
