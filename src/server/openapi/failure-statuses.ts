import type { Operation } from '../../contracts/operation';

/** The statuses with which an operation may fail, in order (design §8). */
export function statusesOf(operation: Operation): readonly number[] {
  const { auth, method, path } = operation;
  const writes = method !== 'get';
  const statuses = new Set<number>([500, 503]);
  if (writes) for (const status of [400, 413, 415, 429]) statuses.add(status);
  if (writes || path.startsWith('/api/v1') || path === '/api/chat/messages') statuses.add(422);
  if (auth !== 'public') for (const status of [401, 403]) statuses.add(status);
  if (auth === 'visitor' || auth === 'team' || path.includes('{')) statuses.add(404);
  if (auth === 'visitor') statuses.add(429);
  if (writes && (auth === 'visitor' || auth === 'team')) statuses.add(409);
  if (path.startsWith('/api/chat/channels/')) statuses.add(403);
  return [...statuses].sort((left, right) => left - right);
}
