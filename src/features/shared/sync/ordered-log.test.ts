import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEvent,
  applyFetch,
  applyPage,
  emptyLog,
  isBehind,
  type LogEntry,
  noteCounter,
  type OrderedLog,
} from './ordered-log';

type Entry = LogEntry<string>;
const entry = (id: string, change: number, value = `${id}@${change}`): Entry => ({ id, change, value });
const ids = (log: OrderedLog<string>) => [...log.entries.keys()];

describe('the ordered log', () => {
  it('applies changes that follow one another', () => {
    const log = applyEvent(applyEvent(emptyLog<string>(), entry('a', 1)), entry('b', 2));
    expect(ids(log)).toEqual(['a', 'b']);
    expect(log.applied).toBe(2);
    expect(isBehind(log)).toBe(false);
  });

  it('holds a change back until the one before it came', () => {
    const gap = applyEvent(applyEvent(emptyLog<string>(), entry('a', 1)), entry('c', 3));
    expect(ids(gap)).toEqual(['a']);
    expect(isBehind(gap)).toBe(true);
    const filled = applyEvent(gap, entry('b', 2));
    expect(ids(filled)).toEqual(['a', 'b', 'c']);
    expect(isBehind(filled)).toBe(false);
  });

  it('takes entries of an earlier page in without counting their changes as applied', () => {
    const log = applyPage(applyFetch(emptyLog<string>(), 0, [entry('b', 5)]), [entry('a', 7, 'edited')]);
    expect([log.applied, isBehind(log)]).toEqual([5, false]);
    const earlier = applyEvent(log, entry('a', 6, 'edited once'));
    expect(earlier.entries.get('a')?.value).toBe('edited');
    expect(applyEvent(earlier, entry('a', 7, 'edited')).applied).toBe(7);
  });

  it('ignores what it already has', () => {
    const log = applyEvent(emptyLog<string>(), entry('a', 1));
    expect(applyEvent(log, entry('a', 1, 'another'))).toBe(log);
  });

  it('replaces an entry by its edit and does not move it', () => {
    const log = [entry('a', 1), entry('b', 2), entry('a', 3, 'edited')].reduce(
      applyEvent,
      emptyLog<string>(),
    );
    expect([...log.entries.values()].map((one) => one.value)).toEqual(['edited', 'b@2']);
  });

  it('knows that it is behind when only the counter was seen', () => {
    const log = noteCounter(applyEvent(emptyLog<string>(), entry('a', 1)), 4);
    expect(isBehind(log)).toBe(true);
    expect(log.applied).toBe(1);
  });

  it('jumps over superseded changes that a fetch leaves out', () => {
    const log = applyFetch(applyEvent(emptyLog<string>(), entry('a', 1)), 1, [entry('a', 5), entry('b', 2)]);
    expect(log.applied).toBe(5);
    expect(isBehind(log)).toBe(false);
    expect(log.entries.get('a')?.value).toBe('a@5');
  });

  it('does not let a late answer undo a newer state', () => {
    const newer = [entry('a', 1), entry('a', 2, 'edited')].reduce(applyEvent, emptyLog<string>());
    const log = applyFetch(newer, 0, [entry('a', 1)]);
    expect(log.entries.get('a')?.value).toBe('edited');
    expect(log.applied).toBe(2);
  });

  it('refuses an answer that starts beyond what is applied', () => {
    const log = applyEvent(emptyLog<string>(), entry('a', 1));
    expect(applyFetch(log, 3, [entry('d', 4)])).toBe(log);
  });
});

/** A server that numbers creations and edits without gaps, and answers `?after=`. */
function serverOf(operations: readonly { edit: number | null }[]) {
  const history: Entry[] = [];
  const order: string[] = [];
  for (const [index, { edit }] of operations.entries()) {
    const change = index + 1;
    const known = edit === null ? undefined : order[edit % Math.max(order.length, 1)];
    const id = known ?? `m${change}`;
    if (!known) order.push(id);
    history.push(entry(id, change));
  }
  const stateAt = (counter: number) => {
    const state = new Map<string, Entry>();
    for (const one of history.slice(0, counter)) state.set(one.id, one);
    return state;
  };
  return {
    history,
    stateAt,
    since: (after: number, counter = history.length) =>
      [...stateAt(counter).values()].filter((one) => one.change > after),
  };
}

const operationsArb = fc.array(fc.record({ edit: fc.option(fc.nat(20), { nil: null }) }), { maxLength: 30 });
const sorted = (entries: Iterable<Entry>) => [...entries].sort((a, b) => a.id.localeCompare(b.id));

describe('whatever happens to the events', () => {
  it('one fetch afterwards gives exactly the server’s log', () => {
    fc.assert(
      fc.property(
        operationsArb,
        fc.array(fc.nat(1_000), { maxLength: 80 }),
        fc.array(fc.record({ at: fc.nat(80), counter: fc.nat(30), delay: fc.nat(10) }), { maxLength: 4 }),
        (operations, picks, fetches) => {
          const server = serverOf(operations);
          let log = emptyLog<string>();
          const answers: { due: number; after: number; entries: Entry[] }[] = [];
          for (const [step, pick] of picks.entries()) {
            // Any event, any number of times, in any order; some never.
            const event = server.history[pick % Math.max(server.history.length, 1)];
            if (event) log = applyEvent(log, event);
            for (const { at, counter, delay } of fetches) {
              if (at !== step) continue;
              const seen = Math.min(counter, server.history.length);
              answers.push({
                due: step + delay,
                after: log.applied,
                entries: server.since(log.applied, seen),
              });
            }
            for (const answer of answers) {
              if (answer.due === step) log = applyFetch(log, answer.after, answer.entries);
            }
            const prefix = server.stateAt(log.applied);
            expect(sorted(log.entries.values())).toEqual(sorted(prefix.values()));
          }
          log = applyFetch(log, log.applied, server.since(log.applied));
          expect(sorted(log.entries.values())).toEqual(
            sorted(server.stateAt(server.history.length).values()),
          );
          expect(log.applied).toBe(server.history.length);
          expect(log.held.size).toBe(0);
          expect(isBehind(log)).toBe(false);
        },
      ),
      { seed: 20_260_101, numRuns: 500 },
    );
  });

  it('needs no fetch when every event arrived at least once', () => {
    fc.assert(
      fc.property(
        operationsArb,
        fc.array(fc.nat(1_000), { maxLength: 40 }),
        fc.nat(),
        (operations, extra, seed) => {
          const server = serverOf(operations);
          const doubled = extra.map((pick) => server.history[pick % Math.max(server.history.length, 1)]);
          const events = [...server.history, ...doubled].filter((event) => event !== undefined);
          const shuffled = events
            .map((event, index) => ({ event, rank: ((index + 1) * (seed + 7_919)) % 10_007 }))
            .sort((a, b) => a.rank - b.rank);
          const log = shuffled.reduce((state, { event }) => applyEvent(state, event), emptyLog<string>());
          expect(sorted(log.entries.values())).toEqual(
            sorted(server.stateAt(server.history.length).values()),
          );
          expect(isBehind(log)).toBe(false);
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});
