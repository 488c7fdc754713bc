/** What came of reading a token: its claims, or why nothing in it may be believed. */
export type TokenReading =
  | { readonly ok: true; readonly claims: Readonly<Record<string, unknown>> }
  /** `signature`: another secret signed it; `form`: it is no such token at all. */
  | { readonly ok: false; readonly reason: 'signature' | 'form' };

/** Reads JSON Web Tokens (RFC 7519) that somebody signed with a secret shared with us. */
export interface SignedTokens {
  /** Verifies the signature (HS256 and nothing else); times and names are for the caller to judge. */
  read(token: string, secret: string): Promise<TokenReading>;
}
