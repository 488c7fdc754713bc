import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { LaunchError } from './launch-error';
import { ROOT } from './processes/root';

export type Chromium = {
  executablePath: string;
  /** What the browser needs beside the usual environment. */
  env: Record<string, string>;
};

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPS = ['Google Chrome', 'Chromium'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const DOWNLOAD_LIMIT_MS = 120_000;
const PACKAGE_LIMIT_MS = 300_000;

/** Flags that keep a browser under test quiet; root has no sandbox to run it in. */
export function chromiumFlags(): string[] {
  const flags = [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  return process.getuid?.() === 0 ? ['--no-sandbox', ...flags] : flags;
}

/** A Chromium that is already there: the one of PLAYWRIGHT_CHROMIUM, the system's, or Playwright's own. */
export function presentChromium(): Chromium | undefined {
  const asked = process.env.PLAYWRIGHT_CHROMIUM;
  if (asked) {
    if (!starts(asked, {}))
      throw new LaunchError(`PLAYWRIGHT_CHROMIUM names ${asked}, which does not start.`);
    return { executablePath: asked, env: {} };
  }
  const folders = (process.env.PATH ?? '').split(':');
  const installed = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const executablePath = [...installed, ...MAC_APPS, chromium.executablePath()].find((file) =>
    starts(file, {}),
  );
  return executablePath === undefined ? undefined : { executablePath, env: {} };
}

/**
 * Finds a Chromium or gets one, by Playwright's download, by apt-get, or from npm.
 * @throws LaunchError when there is none to be had: browser tests are never skipped silently
 */
export async function provideChromium(log: (line: string) => void): Promise<Chromium> {
  const present = presentChromium();
  if (present) return present;
  log("No Chromium is installed; trying Playwright's download.");
  run(
    process.execPath,
    [join(ROOT, 'node_modules/@playwright/test/cli.js'), 'install', '--no-shell', 'chromium'],
    DOWNLOAD_LIMIT_MS,
  );
  if (process.getuid?.() === 0 && !presentChromium()) {
    log('The download did not work; trying apt-get.');
    const install = ['install', '--yes', '--no-install-recommends', 'chromium'];
    if (!run('apt-get', install, PACKAGE_LIMIT_MS) && run('apt-get', ['update'], PACKAGE_LIMIT_MS))
      run('apt-get', install, PACKAGE_LIMIT_MS);
  }
  const obtained = presentChromium();
  if (obtained) return obtained;
  log('Unpacking the Chromium that npm delivered.');
  return packedChromium();
}

/** The build in @sparticuz/chromium, together with the libraries it brings. */
function packedChromium(): Chromium {
  const folder = join(ROOT, '.tmp/chromium');
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') };
  const executablePath = join(folder, 'chromium');
  if (!starts(executablePath, env)) {
    // What an interrupted run left is not unpacked again unless it is gone.
    rmSync(folder, { recursive: true, force: true });
    unpack(folder);
  }
  if (starts(executablePath, env)) return { executablePath, env };
  throw new LaunchError(
    'There is no Chromium for the browser tests; install one, or name one with PLAYWRIGHT_CHROMIUM.',
  );
}

/** In a process of its own, because the package unpacks to wherever TMPDIR points when it is imported. */
function unpack(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const script = `import('@sparticuz/chromium').then(({ default: packed }) => packed.executablePath())`;
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  spawnSync(process.execPath, ['-e', script], { cwd: ROOT, stdio: 'ignore', env });
}

function starts(executable: string, env: Record<string, string>): boolean {
  if (!existsSync(executable)) return false;
  return (
    spawnSync(executable, ['--version'], { env: { ...process.env, ...env }, timeout: 30_000 }).status === 0
  );
}

function run(command: string, args: string[], timeout: number): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout }).status === 0;
}
