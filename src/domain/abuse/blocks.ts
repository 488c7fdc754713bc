/** Why somebody may not chat; closed lists, so that nothing personal needs to be kept with a block. */
export const BLOCK_REASONS = ['spam', 'abuse', 'automated', 'other'] as const;
export type BlockReason = (typeof BLOCK_REASONS)[number];

/** Many people may sit behind one address, so a block of it that comes along with a visitor's ends by itself. */
export const ADDRESS_BLOCK_HOURS = 24;

/** An address is kept this long after the session that came from it, for such a block. */
export const ADDRESS_KEPT_HOURS = 24;

/** Wider ranges would shut out whole countries. */
const SHORTEST_PREFIX = { v4: 8, v6: 16 } as const;

/** IPv6 customers own whole /64 networks, IPv4 ones an address. */
export function rangeAround(address: string): string {
  return address.includes(':') ? `${address}/64` : `${address}/32`;
}

/** Whether a range, as `address/prefix` or a single address, covers more than anybody can mean. */
export function isTooWide(range: string): boolean {
  const [address = '', prefix] = range.split('/');
  if (prefix === undefined) return false;
  return Number(prefix) < (address.includes(':') ? SHORTEST_PREFIX.v6 : SHORTEST_PREFIX.v4);
}
