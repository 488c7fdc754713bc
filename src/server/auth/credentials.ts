import { verify } from '@node-rs/argon2';
import CredentialsProvider from 'next-auth/providers/credentials';
import type { Provider } from 'next-auth/providers/index';
import { z } from 'zod';
import { findSignInUser } from '../../db/queries/identify';
import { services } from '../services';

const credentials = z.object({ email: z.email().max(254), password: z.string().min(1).max(200) });

/** A hash of nothing anybody knows: unknown e-mails take as long as wrong passwords. */
const DECOY =
  '$argon2id$v=19$m=19456,t=2,p=1$YmF0b24tZGVjb3ktc2FsdA$ZGVjb3ktZGVjb3ktZGVjb3ktZGVjb3ktZGVjb3ktMTI';

/** Sign-in by e-mail and password. */
export function credentialsProvider(): Provider {
  return CredentialsProvider({
    name: 'E-mail and password',
    credentials: { email: { type: 'email' }, password: { type: 'password' } },
    authorize: (input) => authorize(input),
  });
}

async function authorize(input: unknown): Promise<{ id: string; email: string; name: string } | null> {
  const parsed = credentials.safeParse(input);
  if (!parsed.success) return null;
  const user = await findSignInUser(services().database, parsed.data.email);
  const matches = await verify(user?.passwordHash ?? DECOY, parsed.data.password).catch(() => false);
  return user?.passwordHash && matches ? { id: user.id, email: user.email, name: user.name } : null;
}
