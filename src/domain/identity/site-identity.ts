import { cleanLine } from '../text/clean-line';

/** Who a visitor is by the word of the site around the chat, cleaned. */
export interface SiteIdentity {
  /** Theirs on the site, for ever. */
  readonly externalId: string;
  readonly name: string | null;
  readonly email: string | null;
  /** Whether the site knows that the address is theirs: only then are leads merged by it. */
  readonly emailIsVerified: boolean;
  readonly phone: string | null;
  readonly company: string | null;
}

export type IdentityProblem = {
  readonly code: 'identity_invalid' | 'identity_expired';
  /** For whoever writes the site, in a sentence. */
  readonly detail: string;
};

export type IdentityReading =
  | { readonly ok: true; readonly identity: SiteIdentity }
  | { readonly ok: false; readonly problem: IdentityProblem };

/** How far the clocks of a site and ours may be apart. */
const CLOCK_SKEW_SECONDS = 60;
const IDENTITY_LIFETIME_HOURS = 24;

const EXTERNAL_ID_CHARACTERS = 200;
const EMAIL_CHARACTERS = 254;
const EMAIL = /^[^\s@"(),:;<>[\\\]]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/**
 * Reads the claims of a token whose signature was verified. The signature says who wrote them and nothing more: the id
 * must be one that nothing else can be mistaken for, the token must end soon, and everything else is cleaned and cut;
 * an address that is none is left out.
 *
 * @param claims as they stand in the token
 * @param now    the database's clock
 */
export function readIdentityClaims(claims: Readonly<Record<string, unknown>>, now: Date): IdentityReading {
  const { sub, exp, iat, nbf } = claims;
  if (typeof sub !== 'string' || sub.trim() === '')
    return invalid('`sub` must be a text: who the visitor is');
  if ([...sub].length > EXTERNAL_ID_CHARACTERS) {
    return invalid(`\`sub\` may have ${EXTERNAL_ID_CHARACTERS} characters`);
  }
  if (sub !== cleanLine(sub)) {
    return invalid('`sub` has white space around it or characters that cannot be seen');
  }
  const seconds = now.getTime() / 1000;
  if (typeof exp !== 'number') return invalid('`exp` is missing: a token must end, at most 24 hours ahead');
  if (exp + CLOCK_SKEW_SECONDS <= seconds) {
    return {
      ok: false,
      problem: { code: 'identity_expired', detail: 'The token has ended; sign a new one' },
    };
  }
  if (exp > seconds + IDENTITY_LIFETIME_HOURS * 3_600 + CLOCK_SKEW_SECONDS) {
    return invalid(`\`exp\` is more than ${IDENTITY_LIFETIME_HOURS} hours ahead`);
  }
  for (const [name, from] of Object.entries({ iat, nbf })) {
    if (from === undefined) continue;
    if (typeof from !== 'number') return invalid(`\`${name}\` must be a time in seconds`);
    if (from > seconds + CLOCK_SKEW_SECONDS) return invalid(`\`${name}\` lies ahead: check the clock`);
  }
  const email = textOf(claims.email, EMAIL_CHARACTERS);
  return {
    ok: true,
    identity: {
      externalId: sub,
      name: textOf(claims.name, 120),
      email: email !== null && EMAIL.test(email) ? email.toLowerCase() : null,
      emailIsVerified: claims.email_verified !== false,
      phone: textOf(claims.phone, 40),
      company: textOf(claims.company, 160),
    },
  };
}

const invalid = (detail: string): IdentityReading => ({
  ok: false,
  problem: { code: 'identity_invalid', detail },
});

/** One line, cut to so many characters; null where there is nothing to read. */
function textOf(claim: unknown, characters: number): string | null {
  if (typeof claim !== 'string') return null;
  const cut = [...cleanLine(claim)].slice(0, characters).join('').trim();
  return cut === '' ? null : cut;
}
