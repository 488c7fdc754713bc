import type { TeamConversation } from '../../../contracts/api/conversation';
import { offeredTo } from '../actions/availability';
import { fullWords } from '../time/clock-words';

/** Who has a conversation, in a few words for its header. */
export function statusWords(conversation: TeamConversation, memberId: string): string {
  const { status, owner, snoozedUntil } = conversation;
  switch (status) {
    case 'bot':
      return 'With the bot';
    case 'waiting': {
      const offered = offeredTo(conversation);
      if (!offered) return 'Waiting';
      return offered.id === memberId ? 'Offered to you' : `Offered to ${offered.name}`;
    }
    case 'human':
      return owner?.id === memberId ? 'Yours' : `With ${owner?.name ?? 'a colleague'}`;
    case 'snoozed':
      return snoozedUntil ? `Snoozed until ${fullWords(new Date(snoozedUntil))}` : 'Snoozed until a reply';
    case 'closed':
      return 'Closed';
  }
}
