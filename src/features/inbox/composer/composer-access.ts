import type { TeamConversation } from '../../../contracts/api/conversation';
import type { Me } from '../../../contracts/api/team';
import { availability } from '../actions/availability';
import type { ActionId } from '../actions/registry';
import type { Claim } from '../state/claim-store';

/** Whether one may write to the visitor, and if not, why and what would change that. */
export type ComposerAccess =
  /** `sendable` is false while the server still decides about a claim: one may write, but not send. */
  | { readonly kind: 'open'; readonly sendable: boolean }
  | {
      readonly kind: 'blocked';
      readonly why: string;
      readonly action: { readonly id: ActionId; readonly label: string } | null;
      /** Full, but one may take it all the same. */
      readonly mayOverride: boolean;
    };

const blocked = (why: string, id?: ActionId, label?: string): ComposerAccess => ({
  kind: 'blocked',
  why,
  action: id && label ? { id, label } : null,
  mayOverride: false,
});

/**
 * @param mayOverride whether this member may hold more than their capacity
 */
export function composerAccess(
  conversation: TeamConversation,
  member: Pick<Me['member'], 'id' | 'role'>,
  claim: Claim | undefined,
  mayOverride: boolean,
): ComposerAccess {
  const { status, owner } = conversation;
  const isMine = owner?.id === member.id && status !== 'closed';
  if (isMine && status === 'human') return { kind: 'open', sendable: true };
  if (claim?.kind === 'claiming') return { kind: 'open', sendable: false };
  if (claim?.kind === 'full') return { kind: 'blocked', why: claim.words, action: null, mayOverride };
  if (claim?.kind === 'lost') return blocked(claim.words);

  const accept = availability('accept', { conversation, member });
  if (accept.state === 'blocked') return blocked(accept.why);
  switch (status) {
    case 'bot':
      return blocked('The bot is answering. Take over to reply yourself.', 'accept', 'Take over');
    case 'waiting':
      return blocked('Accept to reply.', 'accept', 'Accept');
    case 'snoozed':
      return isMine
        ? blocked('Snoozed. Wake it up to reply.', 'wake', 'Wake up')
        : blocked(`${owner?.name ?? 'A colleague'} has snoozed this conversation.`);
    case 'closed':
      return conversation.erased
        ? blocked('The visitor had everything deleted.')
        : blocked('This conversation is closed.', 'reopen', 'Reopen');
    case 'human':
      return blocked(`${owner?.name ?? 'A colleague'} has this conversation. You can leave a note.`);
  }
}
