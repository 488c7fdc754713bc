import type { Postgres } from '../postgres/start-postgres';
import type { Closers } from './closers';
import { checkGivenDatabase } from './given-database';
import { keepPostgres } from './keep-postgres';
import { shownPath } from './shown-path';
import type { Steps } from './steps';

export type ProvidedDatabase = {
  url: string;
  /** Undefined when the database was given: then nothing but migrations may touch it. */
  embedded: Postgres | undefined;
};

/** The database of DATABASE_URL, or the embedded PostgreSQL under the data folder. */
export async function provideDatabase(
  given: string | undefined,
  dataDir: string,
  steps: Steps,
  closers: Closers,
): Promise<ProvidedDatabase> {
  return steps.run<ProvidedDatabase>('Database', async (report) => {
    if (given) {
      report('connecting');
      return { words: await checkGivenDatabase(given), result: { url: given, embedded: undefined } };
    }
    report('starting PostgreSQL');
    const { postgres, stop } = await keepPostgres(dataDir, steps.note);
    closers.add(stop);
    return {
      words: `embedded PostgreSQL 18 in ${shownPath(postgres.cluster)}`,
      result: { url: postgres.url(), embedded: postgres },
    };
  });
}
