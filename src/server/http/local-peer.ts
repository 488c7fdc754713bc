import { peerAddress } from './peer-address';
import { hostOf } from './same-origin';

const LOCAL_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** Whether a request was made on this machine: from a loopback address, to this machine by such a name. */
export function isFromThisMachine(headers: Headers): boolean {
  const address = peerAddress(headers);
  const name = (hostOf(headers) ?? '').replace(/:\d+$/, '');
  return (address === '::1' || address.startsWith('127.')) && LOCAL_NAMES.includes(name);
}
