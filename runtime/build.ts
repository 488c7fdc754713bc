import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { watchParent } from './realtime/parent-watch';

/** `next build` in a process that does not outlive whoever asked for it. */
watchParent(() => process.exit(1), Number(process.env.BATON_PARENT_FD) || undefined);
process.argv.splice(2, Number.POSITIVE_INFINITY, 'build');
await import(pathToFileURL(createRequire(import.meta.url).resolve('next/dist/bin/next')).href);
