import { randomBytes } from 'node:crypto';

/** A public key that nobody can guess from another one. */
export const newChannelKey = () => `ch_${randomBytes(12).toString('hex')}`;
