import type { ServiceContext } from './context';

/** The member who acts, for "who did it"; null for API keys and the system. */
export function actorMemberId({ actor }: ServiceContext): string | null {
  return actor.kind === 'member' ? actor.memberId : null;
}
