import { useEffect, useEffectEvent, useState } from 'react';
import { teamRead } from '../../../contracts/operations/conversations';
import { noticeExpiry } from '../../shared/session/session-expiry';
import { useTeamApi } from '../../shared/team/team-context';

const LOOK_MS = 600;

/** Tells the server that the team has read, once somebody has really looked at it for a moment. */
export function useReadMark(conversationId: string, lastSeq: number, unread: number): void {
  const api = useTeamApi();
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    const look = () => setVisible(document.visibilityState === 'visible');
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  const mark = useEffectEvent((id: string, seq: number) => {
    api.call(teamRead, { params: { id }, body: { seq }, keepalive: true }).catch(noticeExpiry);
  });
  const isDue = visible && unread > 0 && lastSeq > 0;
  useEffect(() => {
    if (!isDue) return;
    const timer = setTimeout(() => mark(conversationId, lastSeq), LOOK_MS);
    return () => clearTimeout(timer);
  }, [isDue, conversationId, lastSeq]);
}
