import { useEffect, useEffectEvent } from 'react';
import { setPresence } from '../../../contracts/operations/team';
import { noticeExpiry } from '../../shared/session/session-expiry';
import { usePatchMe, useTeamApi } from '../../shared/team/team-context';

const EVERY_MS = 30_000;

/**
 * Says "still here" as long as a page of the team is open; routing trusts this and nothing else (design §7). Never
 * names a status, so that it cannot undo what another tab or the system has set.
 */
export function useHeartbeat(): void {
  const api = useTeamApi();
  const patchMe = usePatchMe();
  const beat = useEffectEvent(() => {
    api.call(setPresence, { body: {}, keepalive: true }).then(patchMe, noticeExpiry);
  });
  useEffect(() => {
    beat();
    const timer = setInterval(() => beat(), EVERY_MS);
    const onVisible = () => {
      if (document.visibilityState === 'visible') beat();
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, []);
}
