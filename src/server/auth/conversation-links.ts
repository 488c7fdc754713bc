import { type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { LANGUAGES } from '../../domain/text/languages';
import {
  type ConversationLinks,
  RESUME_LINK_DAYS,
  type ResumeClaims,
  type UnsubscribeClaims,
} from '../../services/mail/conversation-links';
import { env } from '../env';

const RESUME = 'baton-resume';
const UNSUBSCRIBE = 'baton-unsubscribe';

const resumeClaims = z.object({ sub: z.uuid(), org: z.uuid(), con: z.uuid(), ver: z.int() });
const unsubscribeClaims = z.object({
  sub: z.string().max(64),
  org: z.uuid(),
  lang: z.enum(LANGUAGES).catch('en'),
});

const secret = () => new TextEncoder().encode(env().NEXTAUTH_SECRET);

function sign(
  audience: string,
  subject: string,
  claims: JWTPayload,
  expires: string | null,
): Promise<string> {
  const token = new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(subject)
    .setAudience(audience)
    .setIssuedAt();
  return (expires === null ? token : token.setExpirationTime(expires)).sign(secret());
}

async function read<Claims>(
  audience: string,
  shape: z.ZodType<Claims>,
  token: string,
): Promise<Claims | null> {
  try {
    const { payload } = await jwtVerify(token, secret(), { audience, algorithms: ['HS256'] });
    return shape.safeParse(payload).data ?? null;
  } catch {
    return null;
  }
}

/** @param expires how long the link opens the conversation */
export function signResume(claims: ResumeClaims, expires = `${RESUME_LINK_DAYS}d`): Promise<string> {
  const { visitorId, orgId, conversationId, version } = claims;
  return sign(RESUME, visitorId, { org: orgId, con: conversationId, ver: version }, expires);
}

/** What a link back into a conversation says; null when it is forged, of another kind or has expired. */
export async function checkResume(token: string): Promise<ResumeClaims | null> {
  const found = await read(RESUME, resumeClaims, token);
  return found && { visitorId: found.sub, orgId: found.org, conversationId: found.con, version: found.ver };
}

/** Does not expire: whoever wants no more mail may say so at any time. */
export function signUnsubscribe({ addressKey, orgId, language }: UnsubscribeClaims): Promise<string> {
  return sign(UNSUBSCRIBE, addressKey, { org: orgId, lang: language }, null);
}

/** What an "unsubscribe" link says; null when it is forged or of another kind. */
export async function checkUnsubscribe(token: string): Promise<UnsubscribeClaims | null> {
  const found = await read(UNSUBSCRIBE, unsubscribeClaims, token);
  return found && { addressKey: found.sub, orgId: found.org, language: found.lang };
}

/**
 * Makes the links of mails to visitors on the public address. Where mail stays on this machine the machine's own
 * address does; null when mail goes out and nobody said where the product is reached.
 */
export function conversationLinks(): ConversationLinks | null {
  const { NEXTAUTH_URL, SMTP_URL, BATON_LOCAL_URL } = env();
  const base = NEXTAUTH_URL ?? (SMTP_URL === undefined ? BATON_LOCAL_URL : undefined);
  if (base === undefined) return null;
  const address = (path: string, parameter: string, token: string) => {
    const link = new URL(path, base);
    link.searchParams.set(parameter, token);
    return link.href;
  };
  return {
    resume: async (claims, slug) =>
      address(`/chat/${encodeURIComponent(slug)}`, 'resume', await signResume(claims)),
    unsubscribe: async (claims) => {
      const token = await signUnsubscribe(claims);
      return {
        page: address('/unsubscribe', 'token', token),
        call: address('/api/mail/unsubscribe', 'token', token),
      };
    },
  };
}
