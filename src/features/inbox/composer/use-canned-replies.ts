import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CannedReply } from '../../../contracts/api/canned-replies';
import type { TeamConversation } from '../../../contracts/api/conversation';
import { listCannedReplies } from '../../../contracts/operations/canned-replies';
import { fillReply, replyValues } from '../../../domain/replies/reply-template';
import { useMe, useTeamApi } from '../../shared/team/team-context';
import { repliesFor } from './canned-replies';

const NONE: readonly CannedReply[] = [];

/** The canned replies of one's teams and of everybody, and how one reads in this conversation. */
export function useCannedReplies({ lead }: TeamConversation): {
  readonly replies: readonly CannedReply[];
  textOf(reply: CannedReply): string;
} {
  const api = useTeamApi();
  const { member, org } = useMe();
  const { data } = useQuery({
    queryKey: ['canned-replies'],
    queryFn: ({ signal }) => api.call(listCannedReplies, { signal }),
    staleTime: 60_000,
  });
  const replies = useMemo(
    () =>
      data
        ? repliesFor(
            data.items,
            member.teams.map(({ id }) => id),
          )
        : NONE,
    [data, member.teams],
  );
  const values = replyValues({ lead, agentName: member.name, orgName: org.name });
  return { replies, textOf: (reply) => fillReply(reply.text, values) };
}
