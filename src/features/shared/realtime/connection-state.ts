/** What people need to know of a connection; Pusher's finer states are its own business. */
export type ConnectionState = 'connecting' | 'connected' | 'disconnected';

export function connectionStateOf(pusherState: string): ConnectionState {
  if (pusherState === 'connected') return 'connected';
  return pusherState === 'initialized' || pusherState === 'connecting' ? 'connecting' : 'disconnected';
}

/**
 * How long one attempt to connect may take before it is started afresh. Pusher's own pauses grow to a minute; short ones
 * bring a conversation back right after the server does. They grow a little, so that a slow network gets its handshake through.
 *
 * @param attempt attempts since the connection was lost, from 0
 * @returns milliseconds
 */
export function attemptPatienceMs(attempt: number): number {
  return Math.min(8_000, Math.round(1_500 * 1.5 ** Math.max(0, attempt - 2)));
}
