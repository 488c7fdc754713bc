import { z } from 'zod';
import type { Connection, SignedInUser } from './connection';
import type { Hub } from './hub';
import { plainError, signInSucceeded } from './server-frames';
import { maySignIn } from './signature';

const userData = z.object({ id: z.string().min(1), user_info: z.unknown().optional() });

function readUser(text: string, userIdCharacters: number): SignedInUser | undefined {
  try {
    const parsed = userData.safeParse(JSON.parse(text));
    if (!parsed.success || parsed.data.id.length > userIdCharacters) return undefined;
    return { id: parsed.data.id, info: parsed.data.user_info };
  } catch {
    return undefined;
  }
}

/** Ties a socket to a user, so that the user can be written to and cut off by id. A forged request ends the socket. */
export function signIn(hub: Hub, connection: Connection, request: { auth: string; userData: string }): void {
  if (!maySignIn(hub.app, { ...request, socketId: connection.socketId })) {
    hub.expel(connection, 4009);
    return;
  }
  if (connection.user) {
    connection.send(plainError('The connection is already signed in'));
    return;
  }
  const user = readUser(request.userData, hub.limits.userIdCharacters);
  if (!user) {
    hub.expel(connection, 4009);
    return;
  }
  connection.user = user;
  const sockets = hub.users.get(user.id) ?? new Set();
  hub.users.set(user.id, sockets.add(connection));
  connection.send(signInSucceeded(request.userData));
}
