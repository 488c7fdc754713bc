import type { SavedView } from '../../../contracts/api/views';

/** Shared views and one's own are two groups, one after the other; a view moves within its own. */
const groupOf = (views: readonly SavedView[], { shared }: SavedView) =>
  views.filter((view) => view.shared === shared);

/** Where a view stands in its group, and how many there are. */
export function placeOf(views: readonly SavedView[], view: SavedView): { index: number; count: number } {
  const group = groupOf(views, view);
  return { index: group.findIndex(({ id }) => id === view.id), count: group.length };
}

/**
 * The views after one of them was moved to another place of its group.
 * @returns in their new order, each with the position of its place; the same views when nothing moves
 */
export function moved(views: readonly SavedView[], view: SavedView, to: number): readonly SavedView[] {
  const group = groupOf(views, view);
  const from = group.findIndex(({ id }) => id === view.id);
  if (from < 0 || to < 0 || to >= group.length || to === from) return views;
  const order = group.toSpliced(from, 1).toSpliced(to, 0, view);
  const placed = order.map((one, position) => (one.position === position ? one : { ...one, position }));
  const others = views.filter(({ shared }) => shared !== view.shared);
  return view.shared ? [...placed, ...others] : [...others, ...placed];
}

/** Those whose position is another one than before. */
export function repositioned(
  before: readonly SavedView[],
  after: readonly SavedView[],
): readonly SavedView[] {
  const positions = new Map(before.map(({ id, position }) => [id, position]));
  return after.filter(({ id, position }) => positions.get(id) !== position);
}
