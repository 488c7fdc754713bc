import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ModelLab, openModelLab } from './model-lab';
import { playMany } from './play-many';
import { ACTIONS } from './steps';

const HISTORIES = 24;
/** Transitions that so few histories may miss; `npm run bench -- histories` plays thousands and reaches all. */
const MAY_BE_MISSED = 12;

let lab: ModelLab;
beforeAll(async () => {
  lab = await openModelLab();
}, 120_000);
afterAll(() => lab.close());

test(`${HISTORIES} random histories of visitors, agents, timers and crashes keep every promise`, async () => {
  const played = await playMany(lab, { firstSeed: 1, count: HISTORIES });
  expect(played.failures).toEqual([]);
  const happened = new Set(Object.keys(played.outcomes).map((key) => key.split(': ')[0]));
  expect(Object.keys(ACTIONS).filter((action) => !happened.has(action))).toEqual([]);
  expect(played.crashes).toBeGreaterThan(0);
  expect(played.transitionsNeverReached.length).toBeLessThanOrEqual(MAY_BE_MISSED);
}, 600_000);
