import type { Database } from '../db/database';
import type { Role } from '../domain/access/roles';
import type { RealtimePort } from './ports/realtime';

export interface MemberActor {
  readonly kind: 'member';
  readonly memberId: string;
  readonly userId: string;
  readonly role: Role;
  readonly name: string;
}

export interface VisitorActor {
  readonly kind: 'visitor';
  readonly visitorId: string;
}

export interface ApiKeyActor {
  readonly kind: 'api_key';
  readonly keyId: string;
  readonly scopes: readonly string[];
}

export interface SystemActor {
  readonly kind: 'system';
}

export type Actor = MemberActor | VisitorActor | ApiKeyActor | SystemActor;

export interface Log {
  info(data: object, message: string): void;
  warn(data: object, message: string): void;
  error(data: object, message: string): void;
}

/** Parts of the process that services use; made once in the composition root. */
export interface Services {
  readonly database: Database;
  readonly realtime: RealtimePort;
  readonly log: Log;
}

/** Who asks, for which organisation. Every service takes one as its first argument. */
export interface ServiceContext<A extends Actor = Actor> extends Services {
  readonly orgId: string;
  readonly actor: A;
}

export type MemberContext = ServiceContext<MemberActor>;
export type VisitorContext = ServiceContext<VisitorActor>;
export type SystemContext = ServiceContext<SystemActor>;

/** The same process acting for the product itself: timers, the router, the bot. */
export function systemContext(services: Services, orgId: string): SystemContext {
  const { database, realtime, log } = services;
  return { database, realtime, log, orgId, actor: { kind: 'system' } };
}
