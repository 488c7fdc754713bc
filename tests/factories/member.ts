import { randomBytes } from 'node:crypto';
import { hashSync } from '@node-rs/argon2';
import { encode } from 'next-auth/jwt';
import { withSystem } from '../../src/db/system';
import type { Role } from '../../src/domain/access/roles';
import { sessionCookieName } from '../../src/server/auth/cookies';
import { env } from '../../src/server/env';
import { services } from '../../src/server/services';
import type { MemberContext } from '../../src/services/context';
import type { TestOrg } from './org';
import type { TestTeam } from './team';

export const PASSWORD = 'baton-demo';
let passwordHash: string | undefined;

export interface TestMember {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly org: TestOrg;
  /** For calling services. */
  readonly ctx: MemberContext;
  /** `Cookie` header of a session that next-auth would have made. */
  readonly cookie: string;
}

export interface MemberOptions {
  readonly role?: Role;
  readonly name?: string;
  /** Online with a fresh heartbeat, as the router wants to see it; true unless said otherwise. */
  readonly online?: boolean;
  readonly capacity?: number;
  readonly skills?: readonly string[];
  readonly teams?: readonly TestTeam[];
  /** An existing person who joins one more organisation. */
  readonly userId?: string;
}

/** A member who can sign in with `PASSWORD`. */
export async function createMember(org: TestOrg, options: MemberOptions = {}): Promise<TestMember> {
  const { role = 'agent', name = 'Maya Chen', online = true, capacity = 5, teams = [] } = options;
  const created = await withSystem(services().database, async (client) => {
    const user = options.userId
      ? await client.user.findUniqueOrThrow({ where: { id: options.userId } })
      : await client.user.create({ data: { email: newEmail(name), name, passwordHash: hashOfPassword() } });
    const member = await client.member.create({
      data: {
        orgId: org.id,
        userId: user.id,
        role,
        name,
        capacity,
        skills: [...(options.skills ?? [])],
        presence: online ? 'online' : 'offline',
        lastHeartbeatAt: online ? new Date() : null,
        teams: { create: teams.map((team) => ({ teamId: team.id })) },
      },
    });
    return { user, member };
  });
  const { user, member } = created;
  const actor = { kind: 'member', memberId: member.id, userId: user.id, role, name } as const;
  return {
    id: member.id,
    userId: user.id,
    name,
    email: user.email,
    role,
    org,
    ctx: { ...services(), orgId: org.id, actor },
    cookie: await sessionCookie(user.id, user.sessionVersion),
  };
}

export async function sessionCookie(userId: string, sessionVersion: number): Promise<string> {
  const token = await encode({
    token: { sub: userId, ver: sessionVersion },
    secret: env().NEXTAUTH_SECRET,
  });
  return `${sessionCookieName()}=${token}`;
}

const newEmail = (name: string) =>
  `${name.toLowerCase().replace(/\W+/g, '.')}.${randomBytes(4).toString('hex')}@example.test`;

/** Hashed once per test file, cheaply: what is tested is never how slow it is. */
function hashOfPassword(): string {
  passwordHash ??= hashSync(PASSWORD, { memoryCost: 4096, timeCost: 1 });
  return passwordHash;
}
