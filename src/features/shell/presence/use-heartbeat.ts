import { useEffect, useEffectEvent } from 'react';
import { setPresence } from '../../../contracts/operations/team';
import { noticeExpiry } from '../../shared/session/session-expiry';
import { usePatchMe, useTeamApi } from '../../shared/team/team-context';
import { BEAT_MS, createBeatPace } from './beat-pace';
import { startSteadyClock } from './steady-clock';

/** Moments at which a page that was asleep, frozen or offline comes back. */
const BACK_AGAIN = ['focus', 'online', 'pageshow'] as const;

/**
 * Says "still here" as long as a page of the team is open; routing trusts this and nothing else (design §7). Never
 * names a status, so that it cannot undo what another tab or the system has set, and says nothing when a page is left:
 * another tab may be open.
 */
export function useHeartbeat(): void {
  const api = useTeamApi();
  const patchMe = usePatchMe();
  const beat = useEffectEvent(() => {
    api.call(setPresence, { body: {}, keepalive: true }).then(patchMe, noticeExpiry);
  });
  useEffect(() => {
    const mayBeat = createBeatPace(Date.now);
    const onTick = () => {
      if (mayBeat(false)) beat();
    };
    const onVisible = () => {
      if (document.visibilityState === 'visible' && mayBeat(true)) beat();
    };
    onTick();
    const stop = startSteadyClock(BEAT_MS, onTick);
    document.addEventListener('visibilitychange', onVisible);
    for (const name of BACK_AGAIN) window.addEventListener(name, onTick);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', onVisible);
      for (const name of BACK_AGAIN) window.removeEventListener(name, onTick);
    };
  }, []);
}
