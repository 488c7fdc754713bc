import { readFileSync } from 'node:fs';
import { addressFile } from '../launcher/recorded-address';

const USUAL = 'http://localhost:3000';

/** Where a Baton of this clone runs, as its launcher has written it down; else the usual address. */
export function runningAddress(env: NodeJS.ProcessEnv): string {
  try {
    const address = readFileSync(addressFile(env.BATON_DATA_DIR?.trim() || '.data'), 'utf8').trim();
    return URL.canParse(address) ? address : USUAL;
  } catch {
    return USUAL;
  }
}
