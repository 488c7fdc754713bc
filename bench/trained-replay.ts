import { readFileSync } from 'node:fs';
import { Pool } from 'pg';
import { startChild } from '../runtime/processes/child-process';
import { startTemporaryStack } from './support/temporary-stack';
import type { StageFigures } from './trained-replay/figures';
import { type Domain, readDomain } from './trained-replay/labelled-recordings';

interface DomainComparison {
  readonly learned: { readonly conversations: number; readonly examples: number; readonly articles: number };
  readonly trainingSeconds: number;
  readonly before: StageFigures;
  readonly after: StageFigures;
}

/**
 * The same held-out conversations in two organisations, one as it comes and one that has learned from the other half
 * of the recordings. The visitors' messages go through the services, turns and training through a worker process.
 * @param count conversations of each file; undefined: all of the held-out half
 */
export async function trainedReplay(
  files: readonly string[],
  count: number | undefined,
): Promise<Record<string, DomainComparison>> {
  if (files.length === 0) throw new Error('Name the recordings: --file FILE.tsv, once for each');
  const stop = await startTemporaryStack();
  const { services } = await import('../src/server/services');
  const admin = new Pool({ connectionString: process.env.DATABASE_URL, max: 4 });
  // The database may end before the last idle connection has said goodbye.
  admin.on('error', () => undefined);
  const worker = startChild({ name: 'worker', entry: 'runtime/worker.ts', env: process.env });
  await worker.ready;
  const compared: Record<string, DomainComparison> = {};
  for (const file of files) {
    const domain = readDomain(file, readFileSync(file, 'utf8'));
    const comparison = await compare(admin, domain, count);
    compared[domain.name] = comparison;
    console.error(sideBySide(domain.name, comparison));
  }
  await worker.stop();
  await admin.end();
  await services().database.close();
  await stop();
  return compared;
}

async function compare(admin: Pool, domain: Domain, count: number | undefined): Promise<DomainComparison> {
  const { createOrg } = await import('../tests/factories/org');
  const { createMember } = await import('../tests/factories/member');
  const { createChannel } = await import('../tests/factories/channel');
  const { teach } = await import('./trained-replay/lessons');
  const { play } = await import('./trained-replay/play');
  const { figuresOf } = await import('./trained-replay/figures');
  const heldOut = domain.heldOut.slice(0, count);
  const stage = async (learns: boolean) => {
    const org = await createOrg({ name: domain.name });
    const manager = await createMember(org, { role: 'manager', capacity: 1000 });
    // There all the time, without a browser that says so.
    await admin.query(`update member set "lastHeartbeatAt" = now() + interval '1 day' where id = $1`, [
      manager.id,
    ]);
    const lessons = learns ? await teach(manager.ctx, domain.name, domain.learned) : null;
    const errors = await play(admin, await createChannel(org), heldOut);
    return { lessons, figures: await figuresOf(admin, org.id, heldOut, errors) };
  };
  const before = await stage(false);
  const after = await stage(true);
  const { examples = 0, articles = 0, trainingSeconds = 0 } = after.lessons ?? {};
  return {
    learned: { conversations: domain.learned.length, examples, articles },
    trainingSeconds,
    before: before.figures,
    after: after.figures,
  };
}

function sideBySide(name: string, { before, after }: DomainComparison): string {
  const shown = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value));
  const lines = Object.keys(before).map((figure) => {
    const key = figure as keyof StageFigures;
    return `  ${figure.padEnd(24)}${shown(before[key]).padEnd(44)}${shown(after[key])}`;
  });
  return [`${name.padEnd(26)}${'before'.padEnd(44)}after`, ...lines].join('\n');
}
