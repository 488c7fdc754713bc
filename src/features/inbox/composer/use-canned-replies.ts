import { useQuery } from '@tanstack/react-query';
import type { TeamConversation } from '../../../contracts/api/conversation';
import { listCannedReplies } from '../../../contracts/operations/team';
import { useMe, useTeamApi } from '../../shared/team/team-context';
import { type CannedReply, fillReply } from './canned-replies';

const NONE: readonly CannedReply[] = [];

/** The organisation's canned replies, and how one reads in this conversation. */
export function useCannedReplies({ lead }: TeamConversation): {
  readonly replies: readonly CannedReply[];
  textOf(reply: CannedReply): string;
} {
  const api = useTeamApi();
  const { member, org } = useMe();
  const { data } = useQuery({
    queryKey: ['canned-replies'],
    queryFn: ({ signal }) => api.call(listCannedReplies, { signal }),
    staleTime: 5 * 60_000,
  });
  const values = {
    visitorName: lead.name,
    agentName: member.name,
    orgName: org.name,
    company: lead.company,
  };
  return { replies: data?.items ?? NONE, textOf: (reply) => fillReply(reply.text, values) };
}
