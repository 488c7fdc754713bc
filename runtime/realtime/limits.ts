/**
 * What one server accepts. The first block is hosted Pusher's own and is enforced exactly, because a local server
 * that allows more than Pusher hides bugs; the second protects this process.
 */
export type Limits = {
  eventDataBytes: number;
  channelsPerTrigger: number;
  eventsPerBatch: number;
  channelNameCharacters: number;
  eventNameCharacters: number;
  presenceMembers: number;
  userIdCharacters: number;
  userInfoBytes: number;
  clientEventsPerSecond: number;
  requestAgeSeconds: number;

  /** Silence after which either side pings; sent to clients in the handshake, so it must not be zero. */
  activityTimeoutSeconds: number;
  pongTimeoutSeconds: number;
  /** For clients of protocol 4, which cannot answer a ping. */
  inactivityTimeoutSeconds: number;
  heartbeatSweepMilliseconds: number;
  maxConnections: number;
  maxSubscriptionsPerConnection: number;
  frameBytes: number;
  framesPerSecond: number;
  frameBurst: number;
  /** What may wait in memory for one socket before it counts as a slow reader and is cut off. */
  bufferedBytes: number;
  requestBodyBytes: number;
  closeTimeoutMilliseconds: number;
};

export const defaultLimits: Limits = {
  eventDataBytes: 10_240,
  channelsPerTrigger: 100,
  eventsPerBatch: 10,
  channelNameCharacters: 164,
  eventNameCharacters: 200,
  presenceMembers: 100,
  userIdCharacters: 128,
  userInfoBytes: 1_024,
  clientEventsPerSecond: 10,
  requestAgeSeconds: 600,

  activityTimeoutSeconds: 30,
  pongTimeoutSeconds: 15,
  inactivityTimeoutSeconds: 86_400,
  heartbeatSweepMilliseconds: 1_000,
  maxConnections: 10_000,
  maxSubscriptionsPerConnection: 200,
  frameBytes: 65_536,
  framesPerSecond: 100,
  frameBurst: 500,
  bufferedBytes: 1_048_576,
  requestBodyBytes: 1_048_576,
  closeTimeoutMilliseconds: 2_000,
};
