import type { Database } from '../database';
import { withSystem } from '../system';

export interface SignInToken {
  /** The e-mail address that the link was sent to. */
  readonly identifier: string;
  readonly tokenHash: string;
  readonly expiresAt: Date;
}

/** Stores the hash of a sign-in link; links that have expired are cleared on the way. */
export async function insertSignInToken(database: Database, token: SignInToken): Promise<void> {
  await withSystem(database, async (client) => {
    await client.signInToken.deleteMany({ where: { expiresAt: { lt: new Date() } } });
    await client.signInToken.create({ data: { ...token } });
  });
}

/** Uses up a link: its row for exactly one caller, null for every other one and after it has expired. */
export async function consumeSignInToken(
  database: Database,
  link: Pick<SignInToken, 'identifier' | 'tokenHash'>,
): Promise<SignInToken | null> {
  const [row] = await withSystem(
    database,
    (client) => client.$queryRaw<SignInToken[]>`
      delete from sign_in_token where identifier = ${link.identifier} and "tokenHash" = ${link.tokenHash}
        and "expiresAt" > now()
      returning identifier, "tokenHash", "expiresAt"`,
  );
  return row ?? null;
}

export interface VerifiedUser {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly emailVerified: Date | null;
}

/** Notes that a person has proven to own their address. */
export function markEmailVerified(database: Database, userId: string, at: Date): Promise<VerifiedUser> {
  return withSystem(database, (client) =>
    client.user.update({
      where: { id: userId },
      data: { emailVerified: at },
      select: { id: true, email: true, name: true, emailVerified: true },
    }),
  );
}
