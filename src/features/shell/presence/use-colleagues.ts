import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { z } from 'zod';
import { orgPresenceChannel } from '../../../contracts/realtime/channels';
import { type PresenceMember, subscribePresence } from '../../shared/realtime/presence';
import { useRealtime } from '../../shared/realtime/realtime-provider';
import { useMe } from '../../shared/team/team-context';

const memberInfo = z.object({ name: z.string() });
type Colleague = PresenceMember<z.infer<typeof memberInfo>>;

/** Names of the colleagues who have a page open; for people to see, routing trusts the heartbeat (design §7). */
export function useColleagues(): readonly string[] {
  const realtime = useRealtime();
  const queries = useQueryClient();
  const { org, member } = useMe();
  const [present, setPresent] = useState<readonly Colleague[]>([]);
  const show = useEffectEvent((members: readonly Colleague[]) => {
    setPresent(members);
    // Whoever comes or goes changes who can be given a conversation.
    void queries.invalidateQueries({ queryKey: ['members'] });
    void queries.invalidateQueries({ queryKey: ['teams'] });
  });
  useEffect(() => {
    if (!realtime) return;
    return subscribePresence(realtime, orgPresenceChannel(org.id), memberInfo, (members) => show(members));
  }, [realtime, org.id]);
  return present
    .filter(({ id }) => id !== member.id)
    .map(({ info }) => info.name)
    .toSorted((a, b) => a.localeCompare(b));
}
