import { createHash } from 'node:crypto';

/** Stands for an address where the address itself must not: in opt-outs, links and limits. Per organisation. */
export function addressKey(orgId: string, address: string): string {
  return createHash('sha256').update(`${orgId}:${address.trim().toLowerCase()}`).digest('base64url');
}
