import type { Role } from '../../domain/access/roles';
import { spellingsOf } from '../../domain/channels/allowed-origin';
import type { Database } from '../database';
import { withSystem } from '../system';

/** Lookups that must happen before an organisation is known. */

export interface IdentifiedMember {
  readonly orgId: string;
  readonly orgSlug: string;
  readonly orgName: string;
  readonly memberId: string;
  readonly name: string;
  readonly role: Role;
  readonly email: string;
}

/**
 * The memberships of a signed-in person: none when the session was ended (`sessionVersion`), the person is disabled
 * or the member deactivated. Read on every request, so that all of these act at once.
 */
export function findMemberships(
  database: Database,
  user: { readonly userId: string; readonly sessionVersion: number },
): Promise<IdentifiedMember[]> {
  return withSystem(
    database,
    (client) => client.$queryRaw<IdentifiedMember[]>`
      select o.id as "orgId", o.slug as "orgSlug", o.name as "orgName", m.id as "memberId", m.name, m.role, u.email
      from "user" u join member m on m."userId" = u.id join org o on o.id = m."orgId"
      where u.id = ${user.userId}::uuid and u."sessionVersion" = ${user.sessionVersion}
        and u."disabledAt" is null and m."deactivatedAt" is null
      order by m."createdAt", m.id`,
  );
}

export interface IdentifiedApiKey {
  readonly keyId: string;
  readonly orgId: string;
  readonly orgSlug: string;
  readonly scopes: string[];
}

/** The key with this hash, unless it was revoked; notes its use. */
export async function findApiKey(database: Database, keyHash: string): Promise<IdentifiedApiKey | null> {
  const [row] = await withSystem(
    database,
    (client) => client.$queryRaw<IdentifiedApiKey[]>`
      update api_key k set "lastUsedAt" = now() from org o
      where k."keyHash" = ${keyHash} and k."revokedAt" is null and o.id = k."orgId"
      returning k.id as "keyId", k."orgId", o.slug as "orgSlug", k.scopes`,
  );
  return row ?? null;
}

export interface SignInUser {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string | null;
  readonly sessionVersion: number;
}

/** A person by e-mail, for signing in; null for unknown and disabled ones alike. */
export function findSignInUser(database: Database, email: string): Promise<SignInUser | null> {
  return withSystem(database, (client) =>
    client.user.findFirst({
      where: { email: email.toLowerCase(), disabledAt: null },
      select: { id: true, email: true, name: true, passwordHash: true, sessionVersion: true },
    }),
  );
}

/**
 * The person with this address, made with this name and password hash where there is none yet; who exists already
 * stays as they are. @returns null when nobody exists and nothing to make them of was given
 */
export async function findOrCreateUser(
  database: Database,
  person: { readonly email: string; readonly name: string | null; readonly passwordHash: string | null },
): Promise<{ readonly id: string; readonly name: string } | null> {
  const { email, name, passwordHash } = person;
  const columns = { id: true, name: true } as const;
  return withSystem(database, async (client) => {
    if (name === null || passwordHash === null) {
      return client.user.findUnique({ where: { email }, select: columns });
    }
    const create = { email, name, passwordHash, emailVerified: new Date() };
    return client.user.upsert({ where: { email }, create, update: {}, select: columns });
  });
}

/** Ends every session of a person. */
export async function endSessions(database: Database, userId: string): Promise<void> {
  await withSystem(database, (client) =>
    client.user.update({ where: { id: userId }, data: { sessionVersion: { increment: 1 } } }),
  );
}

/** Whether any channel allows pages of this origin to call the visitor API. */
export async function isOriginAllowedSomewhere(database: Database, origin: string): Promise<boolean> {
  const channel = await withSystem(database, (client) =>
    client.channel.findFirst({
      where: { allowedOrigins: { hasSome: [...spellingsOf(origin)] }, disabledAt: null },
      select: { id: true },
    }),
  );
  return channel !== null;
}
