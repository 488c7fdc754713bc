import { endWrapUp } from '../../../contracts/operations/wrap-up';
import { noticeExpiry } from '../session/session-expiry';
import { useMe, usePatchMe, useTeamApi } from './team-context';

/** Ends one's own wrap-up time; shown at once, taken back with a word when the server did not hear of it. */
export function useReadyNow(onFailure: () => void): () => void {
  const api = useTeamApi();
  const patchMe = usePatchMe();
  const { wrapUpUntil } = useMe().member;
  return () => {
    patchMe({ wrapUpUntil: null });
    api.call(endWrapUp).catch((error: unknown) => {
      noticeExpiry(error);
      patchMe({ wrapUpUntil });
      onFailure();
    });
  };
}
