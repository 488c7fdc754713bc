import type { QualificationFlow } from '../../../src/domain/bot/qualification/question';
import type { KnowledgeIndex } from '../../../src/domain/bot/retrieval/types';
import type { UnderstandingEngine } from '../../../src/domain/bot/understanding-engine';
import { addSeconds } from '../../../src/domain/handoff/add-seconds';
import type { HandoffStatus, TimerKind } from '../../../src/domain/handoff/types';
import type { BrandVoice } from '../../../src/domain/policy/brand-voice';
import type { PolicyDocument } from '../../../src/domain/policy/types';
import { dayNumberOf, startOfDay, weekdayOfDay } from '../../../src/domain/time/local-day';
import type { BusinessHours } from '../../../src/domain/time/types';
import type { Lines } from '../content/personas/persona';
import { Agenda } from './agenda';
import { type Agent, presenceAt } from './agents';
import type { Dice } from './dice';
import type { Episode } from './episode';
import { createIds } from './ids';
import type { Story } from './story';
import type { Talk } from './talk';

const DAY_SECONDS = 86_400;

/** Whoever comes this long before the end may still be with a person then. */
export const QUIET_END_SECONDS = 3.5 * 3600;

export interface HistoryTeam {
  readonly id: string;
  readonly name: string;
  readonly routingMode: 'pull' | 'push';
  readonly strategy: string | null;
  /** The team's own, else the policy's. */
  readonly hours: BusinessHours;
}

export interface HistoryChannel {
  readonly id: string;
  readonly slug: string;
  readonly teamId: string | null;
  readonly quickReplies: readonly string[];
}

export interface HistoryPolicyVersion {
  readonly id: string;
  readonly version: number;
  readonly publishedAt: Date;
}

/** The version in force at a moment; before the first one, that one. */
export function versionAt({ versions }: HistoryOrg, at: Date): HistoryPolicyVersion {
  const inForce = versions.find(({ publishedAt }) => publishedAt <= at) ?? versions.at(-1);
  if (!inForce) throw new Error('the organisation has no policy');
  return inForce;
}

/** The organisation as the simulation knows it. */
export interface HistoryOrg {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly voice: BrandVoice;
  readonly flow: QualificationFlow;
  readonly policy: PolicyDocument;
  /** Published versions, the newest first. */
  readonly versions: readonly HistoryPolicyVersion[];
  readonly teams: readonly HistoryTeam[];
  readonly channels: readonly HistoryChannel[];
  readonly engine: UnderstandingEngine;
  readonly index: KnowledgeIndex;
}

/** Who acts on what happens; the parts of the simulation meet here. */
export interface Reactions {
  /** An episode opened or changed its status. */
  moved(talk: Talk, episode: Episode, to: HandoffStatus): void;
  timerFired(talk: Talk, kind: TimerKind): void;
  /** The queue or the staff changed. */
  routeQueue(): void;
  comeBack(story: Story, script: readonly Lines[]): void;
}

/** Everything that lives in the simulated past, under one clock. */
export class World {
  now: Date;
  readonly agenda = new Agenda();
  readonly stories: Story[] = [];
  /** Conversations with an open episode. */
  readonly open = new Set<Talk>();
  /** Conversations whose latest engaged episode has ended, oldest first: what waits are estimated from. */
  readonly served: { readonly acceptedAt: Date; readonly engagedAt: Date; readonly endedAt: Date }[] = [];
  readonly newId: (at: Date) => string;
  reactions: Reactions = {
    moved: () => undefined,
    timerFired: () => undefined,
    routeQueue: () => undefined,
    comeBack: () => undefined,
  };
  #planned = 0;

  constructor(
    readonly org: HistoryOrg,
    readonly agents: readonly Agent[],
    readonly dice: Dice,
    readonly from: Date,
    readonly until: Date,
  ) {
    this.now = from;
    this.newId = createIds(dice);
  }

  /** An id of this moment. */
  id(): string {
    return this.newId(this.now);
  }

  /** How far the history has come, 0–1: the team gets better over the weeks. */
  progress(): number {
    return (this.now.getTime() - this.from.getTime()) / (this.until.getTime() - this.from.getTime());
  }

  /** A number of its own for every planned thing that a later one may replace. */
  ticket(): number {
    return ++this.#planned;
  }

  /** Too late to begin what a person may have to end. */
  isNearEnd(): boolean {
    return this.now.getTime() > this.until.getTime() - QUIET_END_SECONDS * 1000;
  }

  after(seconds: number, action: () => void): void {
    this.agenda.plan(addSeconds(this.now, seconds), action);
  }

  /** Some days from now, when people are at work; at once when that is too soon. */
  onWorkday(days: number, action: () => void): void {
    const { timeZone } = this.org;
    let day = dayNumberOf(addSeconds(this.now, days * DAY_SECONDS), timeZone);
    while (weekdayOfDay(day) >= 6) day++;
    const at = addSeconds(startOfDay(day, timeZone), this.dice.between(8.5, 18) * 3600);
    this.at(at > this.now ? at : addSeconds(this.now, days * DAY_SECONDS), action);
  }

  at(time: Date, action: () => void): void {
    this.agenda.plan(time, action);
  }

  team(teamId: string | null): HistoryTeam | null {
    return this.org.teams.find(({ id }) => id === teamId) ?? null;
  }

  agent(memberId: string | null): Agent | null {
    return this.agents.find(({ id }) => id === memberId) ?? null;
  }

  /** Agents of a team (null: all) who are online. */
  online(teamId: string | null): Agent[] {
    return this.agents.filter(
      (agent) =>
        presenceAt(agent, this.now, this.org.timeZone) === 'online' &&
        (teamId === null || agent.teamIds.includes(teamId)),
    );
  }

  /** Episodes that an agent owns or is offered, one left out. */
  loadOf(memberId: string, exceptHandoffId: string | null = null): number {
    let count = 0;
    for (const { open } of this.open) {
      if (!open || open.state.id === exceptHandoffId) continue;
      const { status, ownerMemberId, offeredMemberId } = open.state;
      const holder = status === 'offered' ? offeredMemberId : status === 'queued' ? null : ownerMemberId;
      if (holder === memberId) count++;
    }
    return count;
  }
}
