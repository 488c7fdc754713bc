import { parseArgs } from 'node:util';
import { claims } from './claims';
import { histories } from './histories';
import { lines } from './lines';
import { policy } from './policy';
import { timers } from './timers';
import { trainedReplay } from './trained-replay';

interface Numbers {
  /** `--count`; undefined: the bench's own. */
  readonly count: number | undefined;
  readonly seed: number;
  /** `--file`, any number of times. */
  readonly files: readonly string[];
}

/** `npm run bench -- NAME`: measurements that are too long for the tests. Prints one JSON object for each. */
const BENCHES: Readonly<Record<string, (numbers: Numbers) => unknown>> = {
  claims: () => claims(),
  histories: ({ count = 3_000, seed }) => histories({ count, seed }),
  lines: () => lines(),
  policy: () => policy(),
  timers: ({ count = 10_000 }) => timers(count),
  'trained-replay': ({ files, count }) => trainedReplay(files, count),
};
/** So long that they run only when they are named. */
const LONG = ['histories', 'timers', 'trained-replay'];

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string' },
    seed: { type: 'string', default: '1' },
    file: { type: 'string', multiple: true },
  },
});
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(
    `There is no bench called ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}.`,
  );
  process.exit(1);
}
const numbers = {
  count: values.count ? Number(values.count) : undefined,
  seed: Number(values.seed),
  files: values.file ?? [],
};
const all = Object.keys(BENCHES).filter((name) => !LONG.includes(name));
for (const name of wanted.length > 0 ? wanted : all) {
  console.log(JSON.stringify({ bench: name, ...((await BENCHES[name]?.(numbers)) as object) }, null, 2));
}
