import { expect, it } from 'vitest';
import type { SavedView } from '../../../contracts/api/views';
import { moved, placeOf, repositioned } from './move-view';

const view = (name: string, position: number, shared = false): SavedView => ({
  id: name,
  name,
  shared,
  filter: { view: 'all' },
  position,
  count: 0,
  createdAt: '2026-01-01T00:00:00.000Z',
});
const shared = [view('Hot', 0, true), view('Late', 1, true)];
const own = [view('Mine', 0), view('Quiet', 1), view('VIP', 5)];
const all = [...shared, ...own];
const [mine] = own;
const names = (views: readonly SavedView[]) => views.map(({ name, position }) => `${name} ${position}`);

it('moves within its own group and numbers the places anew', () => {
  if (!mine) throw new Error('there is one');
  const after = moved(all, mine, 2);
  expect(names(after)).toEqual(['Hot 0', 'Late 1', 'Quiet 0', 'VIP 1', 'Mine 2']);
  expect(names(repositioned(all, after))).toEqual(['Quiet 0', 'VIP 1', 'Mine 2']);
  expect(placeOf(after, mine)).toEqual({ index: 2, count: 3 });
});

it('does not leave its group, and nothing is stored when nothing moves', () => {
  if (!mine) throw new Error('there is one');
  expect(moved(all, mine, -1)).toBe(all);
  expect(moved(all, mine, 3)).toBe(all);
  expect(moved(all, mine, 0)).toBe(all);
  expect(repositioned(all, all)).toEqual([]);
});

it('a shared one moves among the shared ones', () => {
  const [hot] = shared;
  if (!hot) throw new Error('there is one');
  expect(names(moved(all, hot, 1)).slice(0, 3)).toEqual(['Late 0', 'Hot 1', 'Mine 0']);
});
