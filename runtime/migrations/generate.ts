import { runEntry } from '../run-entry';
import { generateClient } from './generate-client';

await runEntry(async () => {
  console.log((await generateClient()) ? 'Generated the Prisma client.' : 'The Prisma client is up to date.');
});
