'use client';

import { useConnectionState } from '../../shared/realtime/realtime-provider';

/** Whether what is shown is pushed: a screen on the wall must say when it is not. */
export function LinkState() {
  const state = useConnectionState();
  const live = state === 'connected';
  return (
    <span role="status" className="flex items-center gap-2 text-muted">
      <span
        aria-hidden="true"
        className={`size-2.5 rounded-full ${live ? 'bg-positive-solid' : 'bg-warning-solid'}`}
      />
      {live ? 'Live' : state === 'connecting' ? 'Connecting…' : 'Reconnecting… figures every 15 s'}
    </span>
  );
}
