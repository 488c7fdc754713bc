import { claims } from './claims';
import { lines } from './lines';

/** `npm run bench -- NAME`: measurements that are too long for the tests. Prints one JSON object for each. */
const BENCHES: Readonly<Record<string, () => unknown>> = {
  claims: () => claims(),
  lines: () => lines(),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(
    `There is no bench called ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}.`,
  );
  process.exit(1);
}
for (const name of wanted.length > 0 ? wanted : Object.keys(BENCHES)) {
  console.log(
    JSON.stringify({ bench: name, ...(await (BENCHES[name] as () => Promise<object>)()) }, null, 2),
  );
}
