'use client';

import { Button } from '../../../components/ui/button';
import { Notice } from '../notice';
import { usePresence } from './use-presence';

/** Says why nothing arrives while one is not online, with one click back. */
export function AwayNotice() {
  const { presence, awayReason, choose } = usePresence();
  if (presence === 'online') return null;
  const words =
    awayReason ??
    (presence === 'away'
      ? 'You are away: no new conversations are offered to you.'
      : 'You are offline: no conversations are offered to you.');
  return (
    <Notice
      tone={awayReason ? 'warning' : 'neutral'}
      action={
        <Button size="sm" onClick={() => choose('online')}>
          Go online
        </Button>
      }
    >
      {words}
    </Notice>
  );
}
