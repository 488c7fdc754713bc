import { env } from '../env';
import { hostOf } from './same-origin';

/** Where browsers reach Baton: the public address where one is configured, else the host of this request. */
export function publicOrigin(headers: Headers): string {
  const configured = env().NEXTAUTH_URL;
  if (configured) return new URL(configured).origin;
  const scheme = headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http';
  return `${scheme}://${hostOf(headers) ?? 'localhost'}`;
}
