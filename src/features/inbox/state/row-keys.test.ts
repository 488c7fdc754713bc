import { describe, expect, it } from 'vitest';
import { createRowKeys } from './row-keys';

const changed = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) =>
  [...after].flatMap(([id, key]) => (before.has(id) && before.get(id) !== key ? [id] : []));

describe('the keys of rows', () => {
  it('stay, but for the row that overtook the others', () => {
    const rows = createRowKeys();
    const before = rows.after(['a', 'b', 'c', 'd', 'e'], null);
    const after = rows.after(['e', 'a', 'b', 'c', 'd'], null);
    expect(changed(before, after)).toEqual(['e']);
    expect(changed(after, rows.after(['d', 'e', 'a', 'b', 'c'], null))).toEqual(['d']);
  });

  it('stay when rows come and go', () => {
    const rows = createRowKeys();
    const before = rows.after(['a', 'b', 'c'], null);
    expect(changed(before, rows.after(['x', 'a', 'c', 'y'], null))).toEqual([]);
  });

  it('change for as few rows as can be', () => {
    const rows = createRowKeys();
    const before = rows.after(['a', 'b', 'c', 'd', 'e', 'f'], null);
    expect(changed(before, rows.after(['f', 'b', 'c', 'a', 'd', 'e'], null))).toEqual(['f', 'a']);
  });

  it('stay for all when the row with the keyboard is the one that moves', () => {
    const rows = createRowKeys();
    const before = rows.after(['a', 'b', 'c'], 'c');
    expect(changed(before, rows.after(['c', 'a', 'b'], 'c'))).toEqual([]);
    expect(changed(before, rows.after(['b', 'c', 'a'], 'c'))).toEqual(['b']);
  });

  it('are each given once', () => {
    const rows = createRowKeys();
    rows.after(['a', 'b', 'c'], null);
    rows.after(['c', 'a', 'b'], null);
    const keys = rows.after(['b', 'c', 'a'], null);
    expect(new Set(keys.values()).size).toBe(3);
  });

  it('are the same for the same drawing', () => {
    const rows = createRowKeys();
    rows.after(['a', 'b'], null);
    const ids = ['b', 'a'];
    expect(rows.after(ids, null)).toBe(rows.after(ids, null));
  });
});
