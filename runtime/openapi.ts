import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApiDocument } from '../src/server/openapi/document';
import { ROOT } from './processes/root';

/** Writes docs/openapi.json from the operations; a test fails while the two differ. */
writeFileSync(join(ROOT, 'docs/openapi.json'), `${JSON.stringify(openApiDocument(), null, 2)}\n`);
console.log('Wrote docs/openapi.json.');
