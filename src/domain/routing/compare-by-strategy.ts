import type { RoutingStrategy } from '../policy/types';
import type { Candidate } from './choose-agent';

type Compare = (a: Candidate, b: Candidate) => number;

/** Before every date, and finite, so that differences are numbers. */
const NEVER = -8.64e15;

/** Earlier first; never comes before any time. */
const byTime =
  (timeOf: (candidate: Candidate) => Date | null): Compare =>
  (a, b) =>
    (timeOf(a)?.getTime() ?? NEVER) - (timeOf(b)?.getTime() ?? NEVER);

const lastAssigned = byTime(({ lastAssignedAt }) => lastAssignedAt);
const lastActive = byTime(({ lastActiveAt }) => lastActiveAt);
const fill: Compare = (a, b) => a.openCount / a.capacity - b.openCount / b.capacity;
const busyLast: Compare = (a, b) => Number(a.openCount > 0) - Number(b.openCount > 0);
const byId: Compare = (a, b) => (a.memberId < b.memberId ? -1 : Number(a.memberId > b.memberId));

const STRATEGIES: Readonly<Record<RoutingStrategy, readonly Compare[]>> = {
  /** Whoever was given something longest ago. */
  round_robin: [lastAssigned],
  /** The smallest share of the capacity in use, then by turns. */
  least_busy: [fill, lastAssigned],
  /** Free ones first, whoever took or ended something longest ago. */
  longest_idle: [busyLast, lastActive, lastAssigned],
  /** The lead's owner, else by turns. */
  lead_owner_first: [lastAssigned],
};

/** Order in which agents are asked, best first; ids break ties, so that the same input gives the same answer. */
export function compareByStrategy(strategy: RoutingStrategy, leadOwnerMemberId: string | null): Compare {
  const ownerFirst: Compare = (a, b) =>
    Number(b.memberId === leadOwnerMemberId) - Number(a.memberId === leadOwnerMemberId);
  const chain = [...(strategy === 'lead_owner_first' ? [ownerFirst] : []), ...STRATEGIES[strategy], byId];
  return (a, b) => {
    for (const compare of chain) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };
}
