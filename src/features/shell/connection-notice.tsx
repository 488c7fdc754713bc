'use client';

import { useState } from 'react';
import { Button } from '../../components/ui/button';
import { useConnectionState, useRealtime } from '../shared/realtime/realtime-provider';
import { Notice } from './notice';

/** While the realtime connection is gone. Work goes on over HTTP; what was missed is fetched once it is back. */
export function ConnectionNotice() {
  const client = useRealtime();
  const state = useConnectionState();
  const [wasLost, setWasLost] = useState(false);
  if (state === 'disconnected' && !wasLost) setWasLost(true);
  if (state === 'connected' && wasLost) setWasLost(false);
  if (!wasLost) return null;
  return (
    <Notice
      tone="warning"
      action={
        <Button size="sm" onClick={() => client?.reconnectNow()}>
          Try now
        </Button>
      }
    >
      Reconnecting. What you write is kept, and nothing that arrives meanwhile is lost.
    </Notice>
  );
}
