import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../processes/root';

const WORKER_SOURCES = ['domain', 'contracts', 'db', 'services', 'adapters', 'jobs', 'server'];
const SETTLE_MS = 250;

/** Calls `changed` after a file that the worker is made of was saved; a burst of saves counts once. */
export function watchWorkerSources(changed: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  for (const folder of WORKER_SOURCES.map((name) => join(ROOT, 'src', name))) {
    if (!existsSync(folder)) continue;
    const watcher = watch(folder, { recursive: true }, (_event, file) => {
      if (!file?.endsWith('.ts') || file.endsWith('.test.ts')) return;
      clearTimeout(timer);
      timer = setTimeout(changed, SETTLE_MS);
    });
    // An editor's temporary file may be gone before it is looked at.
    watcher.on('error', () => undefined);
    watcher.unref();
  }
}
