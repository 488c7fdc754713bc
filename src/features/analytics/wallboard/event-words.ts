import type { Wallboard } from '../../../contracts/api/wallboard';

type BoardEvent = Wallboard['events'][number];

/** What happened to a lead, behind their name: "was taken by Maya". */
export function eventWords({ kind, memberName }: Pick<BoardEvent, 'kind' | 'memberName'>): string {
  const who = memberName ?? 'somebody';
  switch (kind) {
    case 'requested':
      return 'asks for a person';
    case 'offered':
      return `was offered to ${who}`;
    case 'accepted':
      return `was taken by ${who}`;
    case 'engaged':
      return `has an answer from ${who}`;
    case 'resolved':
      return memberName === null ? 'is settled' : `was settled by ${memberName}`;
    case 'returned':
      return `was handed back to the bot by ${who}`;
    case 'transferred':
      return `was passed on by ${who}`;
    case 'abandoned':
      return 'left before a person came';
    case 'cancelled':
      return 'does not need a person any more';
    case 'unserved':
      return 'could not be served';
  }
}
