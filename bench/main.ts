import { parseArgs } from 'node:util';
import { generateClient } from '../runtime/migrations/generate-client';

interface Numbers {
  /** `--count`; undefined: the bench's own. */
  readonly count: number | undefined;
  readonly seed: number;
  /** `--file`, any number of times. */
  readonly files: readonly string[];
}

/**
 * `npm run bench -- NAME`: measurements that are too long for the tests. Prints one JSON object for each. Loaded when
 * they are run: most need the Prisma client, which a fresh clone has yet to generate.
 */
const BENCHES: Readonly<Record<string, (numbers: Numbers) => Promise<object>>> = {
  'chat-crowd': async ({ count = 2_000 }) => (await import('./chat-crowd')).chatCrowd(count),
  'chat-load': async ({ count = 5 }) => (await import('./chat-load')).chatLoad(count),
  claims: async () => (await import('./claims')).claims(),
  dashboard: async ({ count }) => (await import('./dashboard')).dashboard(count),
  histories: async ({ count = 3_000, seed }) => (await import('./histories')).histories({ count, seed }),
  'inbox-busy': async ({ count = 120 }) => (await import('./inbox-busy')).inboxBusy(count),
  'inbox-size': async () => (await import('./inbox-size')).inboxSize(),
  'inbox-list': async ({ count = 100_000 }) => (await import('./inbox-list')).inboxList(count),
  leads: async ({ count = 100_000 }) => (await import('./leads')).leads(count),
  lines: async () => (await import('./lines')).lines(),
  policy: async () => (await import('./policy')).policy(),
  'post-to-paint': async ({ count = 400 }) => (await import('./post-to-paint')).postToPaint(count),
  rollup: async ({ count = 5_000, seed }) => (await import('./rollup')).rollup(count, seed),
  thread: async ({ count = 10_000 }) => (await import('./thread')).thread(count),
  timers: async ({ count = 10_000 }) => (await import('./timers')).timers(count),
  'trained-replay': async ({ files, count }) =>
    (await import('./trained-replay')).trainedReplay(files, count),
};
/** So long that they run only when they are named. */
const LONG = [
  'chat-crowd',
  'chat-load',
  'dashboard',
  'histories',
  'inbox-list',
  'inbox-busy',
  'inbox-size',
  'leads',
  'post-to-paint',
  'rollup',
  'thread',
  'timers',
  'trained-replay',
];

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
await generateClient();
const all = Object.keys(BENCHES).filter((name) => !LONG.includes(name));
for (const name of wanted.length > 0 ? wanted : all) {
  console.log(JSON.stringify({ bench: name, ...(await BENCHES[name]?.(numbers)) }, null, 2));
}
