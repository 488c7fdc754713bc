import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

export type App = { id: string; key: string; secret: string };

export function sign(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('hex');
}

export function md5(content: Buffer): string {
  return createHash('md5').update(content).digest('hex');
}

/** Compares in constant time; only the length, which is public, can end it early. */
export function sameText(expected: string, given: string): boolean {
  const left = Buffer.from(expected);
  const right = Buffer.from(given);
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Checks `key:signature`, the form in which the application server answers pusher-js. */
function isAuthorised(app: App, auth: string | undefined, signedText: string): boolean {
  const expected = `${app.key}:${sign(app.secret, signedText)}`;
  return sameText(expected, auth ?? '');
}

export function mayJoinChannel(
  app: App,
  request: { socketId: string; channel: string; auth?: string | undefined; channelData?: string | undefined },
): boolean {
  const parts = [request.socketId, request.channel];
  if (request.channelData !== undefined) parts.push(request.channelData);
  return isAuthorised(app, request.auth, parts.join(':'));
}

export function maySignIn(app: App, request: { socketId: string; auth: string; userData: string }): boolean {
  return isAuthorised(app, request.auth, `${request.socketId}::user::${request.userData}`);
}
