import type { Connection } from './connection';
import type { Hub } from './hub';
import { ping } from './server-frames';

const oldestProtocolWithPing = 5;

function check(hub: Hub, connection: Connection, now: number): void {
  const { activityTimeoutSeconds, pongTimeoutSeconds, inactivityTimeoutSeconds } = hub.limits;
  const silentSeconds = (now - connection.lastHeardAt) / 1_000;
  if (connection.protocol < oldestProtocolWithPing) {
    if (silentSeconds >= inactivityTimeoutSeconds) hub.expel(connection, 4202);
    return;
  }
  if (connection.pingedAt !== undefined) {
    if ((now - connection.pingedAt) / 1_000 >= pongTimeoutSeconds) hub.expel(connection, 4201);
    return;
  }
  if (silentSeconds >= activityTimeoutSeconds) {
    connection.pingedAt = now;
    connection.send(ping);
  }
}

/**
 * One timer for all sockets. The server pings too, because pusher-js pings only when it hears nothing: a dead laptop
 * in a busy channel would otherwise stay present until TCP gives up.
 */
export function startHeartbeat(hub: Hub): () => void {
  return hub.clock.every(hub.limits.heartbeatSweepMilliseconds, () => {
    const now = hub.clock.now();
    for (const connection of hub.connections.values()) check(hub, connection, now);
  });
}
