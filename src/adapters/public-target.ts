import { lookup as resolve } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address';

const REFUSED = 'The address leads into a private network';

/** @throws Error for anything but https, and for an address that is not public; names are checked by `lookupPublic` */
export function assertPublicTarget(target: URL): void {
  if (target.protocol !== 'https:') throw new Error('Only https is called');
  const host = target.hostname.replace(/^\[|\]$/g, '');
  // A literal address is connected to without a lookup.
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw new Error(REFUSED);
}

/** Resolves a name where the connection is made, so that it cannot be public when checked and private when used. */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 0);
    const [first] = addresses;
    if (!first || !addresses.every(({ address }) => isPublicAddress(address))) {
      return callback(new Error(REFUSED), '', 0);
    }
    if (options.all) return callback(null, addresses);
    callback(null, first.address, first.family);
  });
};
