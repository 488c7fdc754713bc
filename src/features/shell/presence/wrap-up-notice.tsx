'use client';

import { useEffect, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { notify } from '../../../components/ui/toast';
import { memberChannel } from '../../../contracts/realtime/channels';
import { memberEvents } from '../../../contracts/realtime/events';
import { useSubscription } from '../../shared/realtime/realtime-provider';
import { useMe, usePatchMe } from '../../shared/team/team-context';
import { useReadyNow } from '../../shared/team/use-ready-now';
import { Notice } from '../notice';
import { secondsLeft, timeLeft } from './time-left';

/** Time to finish notes after a conversation, counted down, with one click to be ready before it is over. */
export function WrapUpNotice() {
  const { id, presence, wrapUpUntil } = useMe().member;
  const patchMe = usePatchMe();
  useSubscription(memberChannel(id), {
    catalogue: { 'wrap_up.changed': memberEvents['wrap_up.changed'] },
    handlers: { 'wrap_up.changed': patchMe },
  });
  return wrapUpUntil && presence === 'online' ? <Running key={wrapUpUntil} until={wrapUpUntil} /> : null;
}

function Running({ until }: { until: string }) {
  const [seconds, setSeconds] = useState(() => secondsLeft(until, Date.now()));
  const readyNow = useReadyNow(() =>
    notify.failed('You are still wrapping up', 'The server was not reached.'),
  );
  useEffect(() => {
    const timer = setInterval(() => setSeconds(secondsLeft(until, Date.now())), 1_000);
    return () => clearInterval(timer);
  }, [until]);
  if (seconds === 0) return null;
  return (
    <Notice
      tone="accent"
      action={
        <Button size="sm" onClick={readyNow}>
          Ready now
        </Button>
      }
    >
      Wrapping up: nothing is offered to you yet.{' '}
      <span aria-hidden="true" className="tabular font-medium">
        {timeLeft(seconds)}
      </span>
    </Notice>
  );
}
