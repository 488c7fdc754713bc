import { createHash } from 'node:crypto';
import { ACTING_AS_HEADER } from '../../contracts/acting-as';
import type { Operation } from '../../contracts/operation';
import { findApiKey, findMemberships, type IdentifiedMember } from '../../db/queries/identify';
import { touchVisitor } from '../../db/queries/touch-visitor';
import { scopesAllow } from '../../domain/access/api-key-scopes';
import { can } from '../../domain/access/permissions';
import type {
  ApiKeyActor,
  MemberActor,
  MemberContext,
  ServiceContext,
  VisitorContext,
} from '../../services/context';
import { notFound, ServiceProblem } from '../../services/problem';
import { readTeamSession } from '../auth/team-session';
import { checkVisitorToken } from '../auth/visitor-token';
import { services } from '../services';
import { cookieReader } from './cookie-reader';
import { knownPeer } from './peer-address';
import { isSameOrigin } from './same-origin';

export type TeamContext = ServiceContext<MemberActor | ApiKeyActor>;

/** The token of an Authorization header. */
export const bearer = (request: Request) =>
  /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];

/** @throws ServiceProblem unauthenticated, token_expired, blocked or origin_not_allowed */
export async function authenticateVisitor(
  request: Request,
): Promise<{ context: VisitorContext; allowedOrigins: readonly string[] }> {
  const raw = bearer(request);
  if (!raw) throw new ServiceProblem('unauthenticated');
  const check = await checkVisitorToken(raw);
  if (!check.ok) throw new ServiceProblem(check.reason === 'expired' ? 'token_expired' : 'unauthenticated');
  const { visitorId, orgId, version } = check.token;
  const address = knownPeer(request.headers);
  const visitor = await touchVisitor(services().database, { orgId, visitorId, address });
  if (!visitor || visitor.tokenVersion !== version) throw new ServiceProblem('unauthenticated');
  if (visitor.isBlocked) throw new ServiceProblem('blocked');
  const context = { ...services(), orgId, actor: { kind: 'visitor', visitorId } } as const;
  return { context, allowedOrigins: visitor.allowedOrigins };
}

/**
 * The caller of a team call. Organisations that the caller does not belong to answer as if they did not exist.
 * @throws ServiceProblem unauthenticated, cross_site, forbidden or not_found
 */
export async function authenticateTeam(
  request: Request,
  orgSlug: string,
  permission: Operation['permission'],
): Promise<TeamContext> {
  const raw = bearer(request);
  const context = raw ? await byApiKey(raw, orgSlug) : await bySession(request, orgSlug);
  if (!isAllowed(context, permission)) throw new ServiceProblem('forbidden');
  return context;
}

async function byApiKey(raw: string, orgSlug: string): Promise<TeamContext> {
  if (!raw.startsWith('bt_')) throw new ServiceProblem('unauthenticated');
  const key = await findApiKey(services().database, createHash('sha256').update(raw).digest('hex'));
  if (!key) throw new ServiceProblem('unauthenticated');
  if (key.orgSlug !== orgSlug) throw notFound('organisation');
  const actor = { kind: 'api_key', keyId: key.keyId, scopes: key.scopes } as const;
  return { ...services(), orgId: key.orgId, actor };
}

async function bySession(request: Request, orgSlug: string): Promise<TeamContext> {
  const person = await authenticatePerson(request);
  const membership = person.memberships.find((candidate) => candidate.orgSlug === orgSlug);
  if (!membership) throw notFound('organisation');
  // A page that was opened by one member never speaks for another who signed in since, in another tab.
  const meant = request.headers.get(ACTING_AS_HEADER);
  if (meant !== null && meant !== membership.memberId) throw new ServiceProblem('unauthenticated');
  return memberContext(membership, person.userId);
}

export interface SignedInPerson {
  readonly userId: string;
  /** At least one. */
  readonly memberships: readonly IdentifiedMember[];
}

/** The person of a session, in all their organisations. @throws ServiceProblem unauthenticated, cross_site */
export async function authenticatePerson(request: Request): Promise<SignedInPerson> {
  const session = await readTeamSession(cookieReader(request));
  if (!session) throw new ServiceProblem('unauthenticated');
  if (request.method !== 'GET' && !isSameOrigin(request)) throw new ServiceProblem('cross_site');
  const memberships = await findMemberships(services().database, session);
  if (memberships.length === 0) throw new ServiceProblem('unauthenticated');
  return { userId: session.userId, memberships };
}

/** A person acting as the member of one of their organisations. */
export function memberContext(membership: IdentifiedMember, userId: string): MemberContext {
  const { orgId, memberId, role, name } = membership;
  return { ...services(), orgId, actor: { kind: 'member', memberId, userId, role, name } };
}

function isAllowed({ actor }: TeamContext, permission: Operation['permission']): boolean {
  if (permission === undefined) return true;
  const enough = typeof permission === 'string' ? [permission] : permission;
  return enough.some((one) =>
    actor.kind === 'member' ? can(actor.role, one) : scopesAllow(actor.scopes, one),
  );
}

/** The same context for services that only a person may call. @throws ServiceProblem forbidden for API keys */
export function asMember(context: TeamContext): MemberContext {
  const { actor } = context;
  if (actor.kind === 'member') return { ...context, actor };
  throw new ServiceProblem('forbidden', 'An API key cannot do this; it takes a member who is signed in');
}
