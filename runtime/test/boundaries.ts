import { LaunchError } from '../launch-error';
import { ROOT } from '../processes/root';
import { runEntry } from '../run-entry';
import { findViolations } from './find-violations';

const FEWEST_MODULES = 200;

/** `npm run boundaries`: the layers of docs/architecture.md, by `.dependency-cruiser.cjs`. */
await runEntry(async () => {
  const { modules, violations } = findViolations(ROOT, ['src', 'runtime']);
  for (const violation of violations) console.log(violation);
  if (violations.length > 0) throw new LaunchError(`${violations.length} imports cross a boundary.`);
  if (modules < FEWEST_MODULES)
    throw new LaunchError(`Only ${modules} modules were seen: the check is blind.`);
  console.log(`${modules} modules keep to their layers.`);
});
