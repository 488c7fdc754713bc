import { resolve } from 'node:path';

/** The repository, from which every process runs. */
export const ROOT = resolve(import.meta.dirname, '../..');
