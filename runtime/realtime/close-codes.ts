/**
 * Pusher's error codes. 4000–4099: do not come back; 4100–4199: come back after a pause;
 * 4200–4299: come back at once; 4300–4399: the connection stays open.
 */
export const errorTexts = {
  4001: 'Application does not exist',
  4005: 'Path not found',
  4006: 'Invalid version string format',
  4007: 'Unsupported protocol version',
  4008: 'No protocol version supplied',
  4009: 'Connection is unauthorized',
  4100: 'Over capacity',
  4201: 'Pong reply not received',
  4202: 'Closed after inactivity',
  4301: 'Client event rejected due to rate limit',
} as const;

export type ErrorCode = keyof typeof errorTexts;
export type CloseCode = Exclude<ErrorCode, 4301>;

/**
 * Sent when the server stops. Not 4200: that makes pusher-js try again at once, meet a closed port and then wait
 * 15 s; after 1001 it tries after one second.
 */
export const goingAway = { code: 1001, reason: 'Server restarting' } as const;
