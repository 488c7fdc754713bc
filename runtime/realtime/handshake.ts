import type { CloseCode } from './close-codes';
import { splitAddress } from './http-query';

type Handshake = { protocol: number } | { refusal: CloseCode };

const oldestProtocol = 4;
const newestProtocol = 7;

/** Reads `/app/{key}?protocol=7&client=…&version=…`, as pusher-js connects. */
export function readHandshake(requestUrl: string, appKey: string): Handshake {
  const { path, query } = splitAddress(requestUrl);
  const key = /^\/app\/([^/]+)\/?$/.exec(path)?.[1];
  if (key === undefined) return { refusal: 4005 };
  if (key !== appKey) return { refusal: 4001 };
  const version = new URLSearchParams(query).get('protocol');
  if (version === null || version === '') return { refusal: 4008 };
  if (!/^\d{1,3}$/.test(version)) return { refusal: 4006 };
  const protocol = Number(version);
  if (protocol < oldestProtocol || protocol > newestProtocol) return { refusal: 4007 };
  return { protocol };
}
