import type { Adapter } from 'next-auth/adapters';
import { findSignInUser } from '../../db/queries/identify';
import {
  consumeSignInToken,
  insertSignInToken,
  markEmailVerified,
} from '../../db/repositories/sign-in-tokens';
import { services } from '../services';

/** Just as much of a next-auth adapter as sign-in links need; sessions stay JWTs and nobody is created by signing in. */
export function signInAdapter(): Adapter {
  const { database } = services();
  return {
    async createVerificationToken({ identifier, token, expires }) {
      await insertSignInToken(database, { identifier, tokenHash: token, expiresAt: expires });
      return { identifier, token, expires };
    },
    async useVerificationToken({ identifier, token }) {
      const used = await consumeSignInToken(database, { identifier, tokenHash: token });
      return used && { identifier: used.identifier, token, expires: used.expiresAt };
    },
    async getUserByEmail(email) {
      const user = await findSignInUser(database, email);
      return user && { id: user.id, email: user.email, name: user.name, emailVerified: null };
    },
    getUser: async () => null,
    // Signing in changes nothing about a person but that their address is theirs.
    updateUser: ({ id, emailVerified }) => markEmailVerified(database, id, emailVerified ?? new Date()),
  };
}
