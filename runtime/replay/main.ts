import { readFileSync } from 'node:fs';
import { Presets, SingleBar } from 'cli-progress';
import { LaunchError } from '../launch-error';
import { formatReport } from './format-report';
import { readOptions } from './options';
import { type Recordings, readRecordings } from './read-recording';
import { replay } from './replay';
import { runningAddress } from './running-address';

/** `npm run replay`: recorded visitor turns against a running Baton. Progress goes to stderr, the report to stdout. */
async function main(): Promise<boolean> {
  const options = readOptions(process.argv.slice(2));
  const { conversations, skipped } = readFiles(options.files);
  const chosen = conversations.slice(0, options.conversations);
  const url = options.url ?? runningAddress(process.env);
  const format = 'Replaying {bar} {value}/{total} conversations, {duration_formatted}';
  const bar = new SingleBar({ format, stream: process.stderr }, Presets.shades_classic);
  bar.start(chosen.length, 0);
  const startedAt = performance.now();
  const tally = await replay(chosen, { ...options, url, onProgress: (done) => bar.update(done) }).finally(
    () => bar.stop(),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  const report = tally.report({ skippedLines: skipped, seconds });
  console.log(options.json ? JSON.stringify({ url, ...report }, null, 2) : formatReport(report));
  return report.failed;
}

function readFiles(files: readonly string[]): Recordings {
  const read = files.map((file) => {
    try {
      return readRecordings(readFileSync(file, 'utf8'));
    } catch (error) {
      throw error instanceof LaunchError ? error : new LaunchError(`${file} cannot be read.`);
    }
  });
  return {
    conversations: read.flatMap(({ conversations }) => conversations),
    skipped: read.reduce((sum, { skipped }) => sum + skipped, 0),
  };
}

main().then(
  (failed) => process.exit(failed ? 1 : 0),
  (error: unknown) => {
    console.error(error instanceof LaunchError ? error.message : error);
    process.exit(1);
  },
);
