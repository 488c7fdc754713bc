import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LaunchError } from '../launch-error';
import { startChild } from '../processes/child-process';
import { withLock } from '../processes/lock-file';
import { ROOT } from '../processes/root';
import { sourceHash } from './source-hash';

const HASH_FILE = 'baton-source-hash';
const SETTING = /^(DATABASE|NEXTAUTH|AUTH|BATON|PUSHER|SMTP|LLM|GOOGLE|GITHUB|TRUSTED)_/;
const TAIL_LINES = 25;

/**
 * Makes the production build unless the one in `buildDir` was made from the same sources.
 * Two launchers of one checkout take turns, so the second finds the build of the first.
 * @returns whether it had to build
 */
export async function buildIfStale(options: {
  buildDir: string;
  logFile: string;
  onStart: (stop: () => Promise<void>) => void;
}): Promise<boolean> {
  const folder = join(ROOT, options.buildDir);
  assertWritable(folder);
  return withLock(join(folder, 'baton-build.lock'), async () => {
    const stamp = join(folder, HASH_FILE);
    const hash = sourceHash();
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false;
    rmSync(stamp, { force: true });
    await build(options);
    writeFileSync(stamp, hash);
    return true;
  });
}

function assertWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    throw new LaunchError(
      `Baton cannot write its build into ${folder} (${code}); give this user write access to it.`,
    );
  }
}

async function build(options: Parameters<typeof buildIfStale>[0]): Promise<void> {
  writeFileSync(options.logFile, '');
  const child = startChild({
    name: 'build',
    entry: 'runtime/build.ts',
    env: buildEnvironment(options.buildDir),
    logFile: options.logFile,
  });
  options.onStart(child.stop);
  const end = await child.exited;
  if (end === 'exit code 0') return;
  const tail = readFileSync(options.logFile, 'utf8').trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
  throw new LaunchError(`The build failed (${end}):\n${tail}`);
}

/**
 * The environment less every setting of an install: what a page takes from it at build time would be baked in, and
 * so it fails here, at everyone's, and not later at somebody else's.
 */
function buildEnvironment(buildDir: string): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env };
  for (const name of Object.keys(env).filter((known) => SETTING.test(known)))
    Reflect.deleteProperty(env, name);
  return { ...env, NODE_ENV: 'production', BATON_BUILD_DIR: buildDir, NEXT_TELEMETRY_DISABLED: '1' };
}
