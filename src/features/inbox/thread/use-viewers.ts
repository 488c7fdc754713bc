import { useEffect, useState } from 'react';
import { z } from 'zod';
import { threadPresenceChannel } from '../../../contracts/realtime/channels';
import { type PresenceMember, subscribePresence } from '../../shared/realtime/presence';
import { useRealtime } from '../../shared/realtime/realtime-provider';
import { useMe } from '../../shared/team/team-context';

const memberInfo = z.object({ name: z.string() });
export type Viewer = PresenceMember<z.infer<typeof memberInfo>>;

/** Colleagues who look at a conversation right now. */
export function useViewers(conversationId: string): readonly Viewer[] {
  const realtime = useRealtime();
  const { id } = useMe().member;
  const [viewers, setViewers] = useState<readonly Viewer[]>([]);
  useEffect(() => {
    if (!realtime) return;
    const leave = subscribePresence(realtime, threadPresenceChannel(conversationId), memberInfo, setViewers);
    return () => {
      leave();
      setViewers([]);
    };
  }, [realtime, conversationId]);
  return viewers.filter((viewer) => viewer.id !== id);
}
