import { addSeconds } from '../handoff/add-seconds';
import type { HandoffState } from '../handoff/types';
import type { RoutingStrategy, TimingPolicy } from '../policy/types';
import { compareByStrategy } from './compare-by-strategy';
import type { Presence } from './presence';
import { isWrappingUp } from './wrap-up';

/** A member as the router sees them. */
export interface Candidate {
  readonly memberId: string;
  readonly presence: Presence;
  /** Newest sign of life; null: never. */
  readonly lastSeenAt: Date | null;
  /** Nothing is offered before this moment; null: no wrap-up time runs. */
  readonly wrapUpUntil: Date | null;
  readonly teamIds: readonly string[];
  readonly skills: readonly string[];
  /** Episodes that the member owns or is offered, see `capacityHolder`. */
  readonly openCount: number;
  readonly capacity: number;
  /** When an episode was last offered to or taken by them; null: never. */
  readonly lastAssignedAt: Date | null;
  /** When they last took or ended an episode; null: never. */
  readonly lastActiveAt: Date | null;
}

export type EpisodeToRoute = Pick<
  HandoffState,
  'teamId' | 'skill' | 'preferredMemberId' | 'passedMemberIds' | 'lastPassedAt'
> & {
  /** The member to whom the lead belongs, or null. */
  readonly leadOwnerMemberId: string | null;
  /** Who was lost last while holding it, and when that was noticed; null: nobody. */
  readonly lost: { readonly memberId: string; readonly at: Date } | null;
};

export interface AgentChoicePolicy {
  readonly strategy: RoutingStrategy;
  readonly reofferAfterAllPassedSeconds: TimingPolicy['reofferAfterAllPassedSeconds'];
}

export type AgentChoice =
  | {
      readonly kind: 'offer';
      readonly memberId: string;
      readonly because: 'previous_agent' | 'asked_again' | RoutingStrategy;
    }
  /** Everybody eligible let it pass; ask again at this time (timer `reoffer`). */
  | { readonly kind: 'wait'; readonly until: Date }
  /** `all_busy`: someone fits but has no room or wraps up; `nobody_online`: no fitting member is there. */
  | { readonly kind: 'nobody'; readonly cause: 'all_busy' | 'nobody_online' };

/**
 * To whom the router offers an episode (design §2): a member who is online, in the team, has the skill and room, and is
 * not wrapping up. Whoever was lost while holding it comes again once they were seen: presence lasts longer than that. Where
 * nobody with the skill is there, anybody of the team may have it: a visitor must not wait for who does not come.
 * Those who let it pass come only when all eligible ones have, after a pause, whoever passed longest ago first.
 *
 * @param candidates members of the organisation in any order; the answer does not depend on it
 */
export function chooseAgent(
  candidates: readonly Candidate[],
  episode: EpisodeToRoute,
  policy: AgentChoicePolicy,
  now: Date,
): AgentChoice {
  const inTeam = candidates.filter(
    (candidate) =>
      candidate.presence === 'online' &&
      (episode.teamId === null || candidate.teamIds.includes(episode.teamId)) &&
      !isStillLost(candidate, episode),
  );
  const skilled = inTeam.filter(({ skills }) => episode.skill === null || skills.includes(episode.skill));
  const there = skilled.length > 0 ? skilled : inTeam;
  const eligible = there.filter(
    (candidate) => candidate.openCount < candidate.capacity && !isWrappingUp(candidate.wrapUpUntil, now),
  );
  if (eligible.length === 0) {
    return { kind: 'nobody', cause: there.length > 0 ? 'all_busy' : 'nobody_online' };
  }
  const fresh = eligible.filter(({ memberId }) => !episode.passedMemberIds.includes(memberId));
  if (fresh.length === 0) return askAgain(eligible, episode, policy, now);
  const previous = fresh.find(({ memberId }) => memberId === episode.preferredMemberId);
  if (previous) return { kind: 'offer', memberId: previous.memberId, because: 'previous_agent' };
  const [best] = fresh.toSorted(compareByStrategy(policy.strategy, episode.leadOwnerMemberId));
  if (!best) return { kind: 'nobody', cause: 'nobody_online' };
  return { kind: 'offer', memberId: best.memberId, because: policy.strategy };
}

/**
 * Whom the router offers an episode where agents take conversations themselves: the agent who had it before and nobody
 * else, once. Then it is everybody's.
 */
export function choosePrevious(
  candidates: readonly Candidate[],
  episode: EpisodeToRoute,
  policy: AgentChoicePolicy,
  now: Date,
): AgentChoice {
  const { preferredMemberId, passedMemberIds } = episode;
  const isOut = preferredMemberId === null || passedMemberIds.includes(preferredMemberId);
  const previous = isOut ? [] : candidates.filter(({ memberId }) => memberId === preferredMemberId);
  return chooseAgent(previous, { ...episode, skill: null }, policy, now);
}

/** Whether a member who lost this episode has not been seen since. */
function isStillLost(
  { memberId, lastSeenAt }: Pick<Candidate, 'memberId' | 'lastSeenAt'>,
  { lost }: Pick<EpisodeToRoute, 'lost'>,
): boolean {
  return lost?.memberId === memberId && (lastSeenAt === null || lastSeenAt <= lost.at);
}

function askAgain(
  eligible: readonly Candidate[],
  { passedMemberIds, lastPassedAt }: EpisodeToRoute,
  { reofferAfterAllPassedSeconds }: AgentChoicePolicy,
  now: Date,
): AgentChoice {
  const until = lastPassedAt === null ? now : addSeconds(lastPassedAt, reofferAfterAllPassedSeconds);
  const memberId = passedMemberIds.find((id) => eligible.some((candidate) => candidate.memberId === id));
  if (memberId === undefined || now < until) return { kind: 'wait', until };
  return { kind: 'offer', memberId, because: 'asked_again' };
}
