import { env } from '../env';

/** Cookies ignore ports, so their names tell two installs on one host apart (design §9). */
const named = (name: string) => () => `baton-${env().BATON_INSTALL_ID}.${name}`;

export const sessionCookieName = named('session');
export const csrfCookieName = named('csrf');
export const callbackCookieName = named('callback');
/** Short-lived parts of signing in with Google or GitHub. */
export const stateCookieName = named('state');
export const pkceCookieName = named('pkce');
export const nonceCookieName = named('nonce');
/** The organisation that a person of several looked at last. */
export const orgCookieName = named('org');
