import { expect, it } from 'vitest';
import type { SavedView } from '../../../contracts/api/views';
import { readLocation } from '../state/inbox-location';
import { locationOf, savedFilterOf, savedViewAt } from './use-saved-views';

const at = (query: string) => readLocation(new URLSearchParams(query));
const saved = (filter: SavedView['filter']): SavedView => ({
  id: 'c0000000-0000-4000-8000-000000000001',
  name: 'Hot and mine',
  shared: true,
  filter,
  position: 0,
  count: 3,
  createdAt: '2026-01-01T00:00:00.000Z',
});

it('a view leads to what was saved, keeping open what is open', () => {
  const here = at('view=bot&c=c0000000-0000-4000-8000-000000000009&tag=c0000000-0000-4000-8000-000000000002');
  const view = saved(savedFilterOf(at('view=all&band=hot&owner=me&q=quote')));
  expect(locationOf(view, here)).toEqual({
    ...at('view=all&band=hot&owner=me&q=quote'),
    conversationId: here.conversationId,
  });
});

it('a view is recognised by what it shows, not by how one got there', () => {
  const view = saved({ view: 'all', band: 'hot' });
  expect(savedViewAt([view], at('view=all&band=hot'))).toBe(view);
  expect(savedViewAt([view], at('view=all&band=hot&status=bot'))).toBeUndefined();
  expect(savedViewAt([view], at('view=waiting&band=hot'))).toBeUndefined();
  expect(savedViewAt([view], at('view=all&band=hot&q=quote'))).toBeUndefined();
});
