import type { Member, Team } from '../../../contracts/api/team';

/** Somebody, or some team, who may be given a conversation. */
export interface GiveTarget {
  readonly kind: 'member' | 'team';
  readonly id: string;
  readonly name: string;
  readonly presence: Member['presence'] | null;
  /** "2 of 5", "3 online". */
  readonly hint: string;
  /** Why not, where it cannot be given to them now. */
  readonly unavailable: string | null;
}

export interface GiveContext {
  readonly ownMemberId: string;
  /** Who has it now, or is being offered it. */
  readonly holderId: string | null;
  /** The queue it waits in; null once somebody has it. */
  readonly queueTeamId: string | null;
}

/** Members and teams, those who can take it first, each with what one needs to choose. */
export function giveTargets(
  members: readonly Member[],
  teams: readonly Team[],
  context: GiveContext,
): readonly GiveTarget[] {
  const people = members
    .filter((member) => member.deactivatedAt === null)
    .map((member) => ({ ...memberTarget(member, context), load: member.load }))
    .toSorted((a, b) => free(a) - free(b) || a.load - b.load || a.name.localeCompare(b.name));
  const groups = teams
    .map((team) => teamTarget(team, context))
    .toSorted((a, b) => free(a) - free(b) || a.name.localeCompare(b.name));
  return [...groups, ...people.map(({ load: _, ...target }) => target)];
}

const free = (target: GiveTarget) => (target.unavailable === null ? 0 : 1);

function memberTarget(member: Member, { ownMemberId, holderId }: GiveContext): GiveTarget {
  const { id, presence, load, capacity, wrapUpUntil } = member;
  const isOwn = id === ownMemberId;
  return {
    kind: 'member',
    id,
    name: isOwn ? `${member.name} (you)` : member.name,
    presence,
    hint: `${load} of ${capacity}`,
    unavailable:
      id === holderId
        ? 'Has it already'
        : isOwn
          ? 'Use Accept instead'
          : presence !== 'online'
            ? presence === 'away'
              ? 'Away'
              : 'Offline'
            : wrapUpUntil !== null
              ? 'Wrapping up'
              : load >= capacity
                ? 'Full'
                : null,
  };
}

function teamTarget(team: Team, { queueTeamId }: GiveContext): GiveTarget {
  return {
    kind: 'team',
    id: team.id,
    name: team.name,
    presence: null,
    hint: `${team.onlineCount} online`,
    unavailable:
      team.id === queueTeamId ? 'Waits there already' : team.onlineCount === 0 ? 'Nobody online' : null,
  };
}
