import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { defaultPolicy } from '../../../src/domain/policy/default-policy';
import type { Fallback } from '../../../src/domain/policy/fallbacks';
import type { WaitingBotMode } from '../../../src/domain/policy/types';
import { realtimeConfig } from '../../../src/server/realtime-config';
import { services } from '../../../src/server/services';
import { startSession } from '../../../src/services/chat/start-session';
import type { MemberContext, Services, VisitorContext } from '../../../src/services/context';
import { createChannel, type TestChannel } from '../../factories/channel';
import { createMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { createTeam, type TestTeam } from '../../factories/team';
import { type PublishedEvents, recordPublished } from './published-events';
import type { History } from './steps';

export interface ModelVisitor {
  readonly id: string;
  readonly ctx: VisitorContext;
  conversationId: string;
  /** Sent and answered: each of these must be stored exactly once. */
  readonly confirmed: Set<string>;
  last: { readonly clientId: string; readonly text: string } | null;
}

export interface ModelMember {
  readonly id: string;
  readonly ctx: MemberContext;
}

/** One organisation with its people, as a history finds it. */
export interface World {
  readonly admin: Pool;
  readonly org: TestOrg;
  readonly services: Services;
  readonly published: PublishedEvents;
  readonly visitors: readonly ModelVisitor[];
  readonly members: readonly ModelMember[];
  readonly manager: ModelMember;
  readonly teams: readonly TestTeam[];
  readonly idleKeepsCapacity: boolean;
  readonly botWhileWaiting: WaitingBotMode;
}

const VISITORS = 3;
const BOT_MODES = ['holding', 'continue', 'silent'] as const;
const FALLBACKS: readonly Fallback[][] = [
  ['leave_contact', 'callback', 'bot_continues'],
  ['bot_continues'],
  ['callback', 'bot_continues'],
];

/** Two agents of a push team, two of a pull team, and a manager; places are scarce. */
export async function createWorld(admin: Pool, history: History): Promise<World> {
  const [modeDraw = 0, capacityDraw = 0, overflowDraw = 0, fallbackDraw = 0] = history.policy;
  const botWhileWaiting = pick(BOT_MODES, modeDraw);
  const idleKeepsCapacity = capacityDraw < 0.5;
  const base = defaultPolicy({ timeZone: 'UTC' });
  const overflowTeamId = randomUUID();
  const org = await createOrg({
    policy: {
      botWhileWaiting,
      fallbacks: pick(FALLBACKS, fallbackDraw),
      routing: {
        ...base.routing,
        idleKeepsCapacity,
        ...(overflowDraw < 0.5 ? { overflowTeamId, overflowSeconds: 45 } : {}),
      },
    },
  });
  const push = await createTeam(org, { routingMode: 'push' });
  const pull = await createTeam(org);
  // The policy is written before its teams have ids.
  await admin.query('update team set id = $1 where id = $2', [overflowTeamId, pull.id]);
  const teams = [push, { ...pull, id: overflowTeamId }];
  const published = recordPublished();
  const parts: Services = { ...services(), realtime: published };
  const members: ModelMember[] = [];
  for (const [index, team] of [0, 0, 1, 1].entries()) {
    const member = await createMember(org, {
      name: `Agent ${index}`,
      capacity: 1 + (index % 2),
      teams: teams.slice(team, team + 1),
    });
    members.push({ id: member.id, ctx: { ...member.ctx, ...parts } });
  }
  const boss = await createMember(org, { name: 'Manager', role: 'manager', capacity: 1, teams });
  const channels = [await createChannel(org, pushOf(teams)), await createChannel(org, pullOf(teams))];
  const visitors: ModelVisitor[] = [];
  for (let index = 0; index < VISITORS; index += 1) {
    visitors.push(await startModelVisitor(parts, pick(channels, (index % 2) / 2)));
  }
  const manager = { id: boss.id, ctx: { ...boss.ctx, ...parts } };
  return {
    admin,
    org,
    services: parts,
    published,
    visitors,
    members: [...members, manager],
    manager,
    teams,
    idleKeepsCapacity,
    botWhileWaiting,
  };
}

const pushOf = (teams: readonly TestTeam[]) => (teams[0] ? { team: teams[0] } : {});
const pullOf = (teams: readonly TestTeam[]) => (teams[1] ? { team: teams[1] } : {});

async function startModelVisitor(parts: Services, channel: TestChannel): Promise<ModelVisitor> {
  const { grant, conversation } = await startSession(parts, {
    channel: channel.slug,
    known: null,
    mayUse: () => true,
    realtime: realtimeConfig(),
  });
  const actor = { kind: 'visitor', visitorId: grant.visitorId } as const;
  return {
    id: grant.visitorId,
    ctx: { ...parts, orgId: grant.orgId, actor },
    conversationId: conversation.id,
    confirmed: new Set(),
    last: null,
  };
}

/** The item at a share of the list. @param draw 0–1 */
export function pick<Item>(items: readonly Item[], draw: number): Item {
  const item = items[Math.min(items.length - 1, Math.floor(draw * items.length))];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}
