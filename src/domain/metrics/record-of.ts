/** A record with one value for each of the keys. */
export function recordOf<K extends string, V>(keys: readonly K[], valueFor: (key: K) => V): Record<K, V> {
  const record: Partial<Record<K, V>> = {};
  for (const key of keys) record[key] = valueFor(key);
  if (!hasEvery(record, keys)) throw new RangeError('A key is missing');
  return record;
}

function hasEvery<K extends string, V>(
  record: Partial<Record<K, V>>,
  keys: readonly K[],
): record is Record<K, V> {
  return keys.every((key) => key in record);
}
