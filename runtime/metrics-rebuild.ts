import { parseArgs } from 'node:util';
import { Presets, SingleBar } from 'cli-progress';
import { Client } from 'pg';
import { rebuildMetricsOf } from '../src/jobs/rebuild-metrics-of';
import { LaunchError } from './launch-error';
import { runningPostgres } from './postgres/running-postgres';
import { runEntry } from './run-entry';

const USAGE = 'Usage: npm run metrics:rebuild -- --org <slug>   (or --all)';

/** Throws the aggregates of one organisation, or of all, away and makes them anew. Baton may run meanwhile. */
await runEntry(async () => {
  const { values } = parseArgs({ options: { org: { type: 'string' }, all: { type: 'boolean' } } });
  if ((values.org === undefined) === (values.all === undefined)) throw new LaunchError(USAGE);
  const url =
    process.env.DATABASE_URL?.trim() || runningPostgres(process.env.BATON_DATA_DIR?.trim() || '.data');
  const orgs = await findOrgs(url, values.org);
  if (orgs.length === 0) throw new LaunchError(`There is no organisation ${values.org ?? ''}.`);
  for (const { id, slug } of orgs) {
    const format = `${slug} {bar} {value}/{total} leads, {duration_formatted}`;
    const bar = new SingleBar({ format, stream: process.stderr }, Presets.shades_classic);
    bar.start(1, 0);
    const progress = (done: number, total: number) => {
      bar.setTotal(total);
      bar.update(done);
    };
    const { leads, days } = await rebuildMetricsOf(url, id, { log: console, progress });
    bar.stop();
    console.log(`${slug}: ${leads} leads, ${days} days.`);
  }
});

async function findOrgs(url: string, slug: string | undefined): Promise<{ id: string; slug: string }[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ id: string; slug: string }>(
    'select id, slug from org where $1::text is null or slug = $1 order by slug',
    [slug ?? null],
  );
  await client.end();
  return rows;
}
