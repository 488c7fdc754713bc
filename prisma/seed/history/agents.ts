import { addSeconds } from '../../../src/domain/handoff/add-seconds';
import type { Presence } from '../../../src/domain/routing/presence';
import { DAY_MS, dayNumberOf, weekdayOfDay } from '../../../src/domain/time/local-day';
import type { Weekday } from '../../../src/domain/time/types';
import { offsetPeriodAt } from '../../../src/domain/time/zone-offset';
import type { SeededMember } from '../seed-organisation';

/** Hours of the local day, from and to. */
type Shift = readonly [number, number];

interface Rota {
  readonly week: Shift;
  readonly weekend: Shift | null;
}

const SHIFTS: readonly Rota[] = [
  { week: [8, 16.5], weekend: null },
  { week: [9.5, 18.5], weekend: null },
  { week: [13, 22], weekend: [10, 18] },
  { week: [6, 14.5], weekend: [8, 16] },
];
const OFFICE: Rota = { week: [9, 18], weekend: null };

/** A member at work in the simulation. */
export interface Agent {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly capacity: number;
  readonly skills: readonly string[];
  readonly teamIds: readonly string[];
  readonly rota: Rota;
  /** Seconds to a reaction, times this: some are quicker than others. */
  readonly pace: number;
  missedOffers: number;
  /** Set away after missed offers, or gone from the keyboard, until then. */
  awayUntil: Date | null;
  /** Lost the connection then, and is back at `awayUntil`. */
  lostAt: Date | null;
  lastAssignedAt: Date | null;
  lastActiveAt: Date | null;
}

/** @param index place among the members who take conversations */
export function createAgent(
  member: SeededMember,
  teamIds: Readonly<Record<string, string>>,
  index: number,
): Agent {
  const inEnterprise = member.teams.includes('Enterprise');
  return {
    id: member.id,
    name: member.name,
    role: member.role,
    capacity: member.capacity,
    skills: member.skills,
    teamIds: member.teams.flatMap((team) => teamIds[team] ?? []),
    rota: inEnterprise ? OFFICE : (SHIFTS[index % SHIFTS.length] ?? OFFICE),
    pace: 0.85 + 0.12 * (index % 4),
    missedOffers: 0,
    awayUntil: null,
    lostAt: null,
    lastAssignedAt: null,
    lastActiveAt: null,
  };
}

/** Where routing sees the agent: by the rota, in the organisation's time zone. */
export function presenceAt(agent: Agent, now: Date, timeZone: string): Presence {
  if (!isOnShift(agent.rota, now, timeZone)) return 'offline';
  if (agent.awayUntil !== null && now < agent.awayUntil) return agent.lostAt === null ? 'away' : 'offline';
  return 'online';
}

/** Whether the agent can write; a shift that is over does not end a conversation. */
export function isConnected(agent: Agent, now: Date): boolean {
  return agent.lostAt === null || agent.awayUntil === null || now >= agent.awayUntil;
}

/** The newest heartbeat: half a minute old at most while the agent is connected. */
export function lastSeen(agent: Agent, now: Date): Date {
  return agent.lostAt !== null && !isConnected(agent, now) ? agent.lostAt : addSeconds(now, -15);
}

function isOnShift({ week, weekend }: Rota, now: Date, timeZone: string): boolean {
  const { weekday, hour } = localTime(now, timeZone);
  const shift = weekday >= 6 ? weekend : week;
  return shift !== null && shift[0] <= hour && hour < shift[1];
}

/** Weekday and hour of the wall clock; half past nine is 9.5. */
export function localTime(now: Date, timeZone: string): { readonly weekday: Weekday; readonly hour: number } {
  const ms = now.getTime();
  const localMs = ms + offsetPeriodAt(timeZone, ms).offsetMs;
  return { weekday: weekdayOfDay(dayNumberOf(now, timeZone)), hour: (localMs % DAY_MS) / 3_600_000 };
}
