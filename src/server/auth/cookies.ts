import { env } from '../env';

/** Cookies ignore ports, so their names tell two installs on one host apart (design §9). */
export const sessionCookieName = () => `baton-${env().BATON_INSTALL_ID}.session`;
export const csrfCookieName = () => `baton-${env().BATON_INSTALL_ID}.csrf`;
export const callbackCookieName = () => `baton-${env().BATON_INSTALL_ID}.callback`;
export const orgCookieName = () => `baton-${env().BATON_INSTALL_ID}.org`;
