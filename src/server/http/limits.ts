import type { Operation } from '../../contracts/operation';
import {
  type CountedWindow,
  countInWindows,
  deleteEndedWindows,
  type RateWindow,
} from '../../db/repositories/rate-limits';
import { noteFlood } from '../../services/abuse/note-flood';
import type { Actor, VisitorContext } from '../../services/context';
import { ServiceProblem } from '../../services/problem';
import { services } from '../services';
import { addressKey } from './address-key';
import type { CallerContext } from './identify';
import { peerAddress } from './peer-address';

/**
 * Requests allowed within so many seconds. Strict for one visitor; generous for an address, behind which a whole
 * office may sit, and for an organisation.
 */
const LIMITS = {
  sessionsOfAddress: { requests: 4_000, seconds: 60 },
  messagesOfVisitor: { requests: 30, seconds: 10 },
  messagesOfVisitorPerMinute: { requests: 120, seconds: 60 },
  messagesOfOrg: { requests: 20_000, seconds: 10 },
  writesOfVisitor: { requests: 200, seconds: 10 },
  writesOfAddress: { requests: 20_000, seconds: 10 },
  readsOfVisitor: { requests: 300, seconds: 10 },
  uploadsOfVisitor: { requests: 30, seconds: 600 },
  uploadsOfMember: { requests: 120, seconds: 600 },
  uploadsOfOrg: { requests: 2_000, seconds: 600 },
  writesOfMember: { requests: 600, seconds: 10 },
  triesOfMember: { requests: 120, seconds: 60 },
  callsOfOrgByKey: { requests: 1_200, seconds: 60 },
  signInsOfAccount: { requests: 20, seconds: 900 },
  signInsOfAddress: { requests: 600, seconds: 300 },
  mailsOfAccount: { requests: 5, seconds: 900 },
  mailsOfAddress: { requests: 100, seconds: 900 },
  transcriptsOfVisitor: { requests: 5, seconds: 86_400 },
  /** To one address, whoever asks. */
  transcriptsToAddress: { requests: 3, seconds: 86_400 },
} as const;

type LimitName = keyof typeof LIMITS;
export type Use = readonly [limit: LimitName, subject: string];

/** Calls that cost more than others. */
const TRIES: ReadonlySet<string> = new Set(['tryPolicyConversation', 'tryAssistant', 'checkInstallation']);

const SWEEP_EVERY_MS = 600_000;
let sweptAt = 0;

/** Counts a call against the limits of its caller. @throws ServiceProblem too_many_requests, with the seconds to wait */
export async function enforceLimits(
  operation: Operation,
  request: Request,
  context: CallerContext,
): Promise<void> {
  const uses = usesOf(operation, request, context);
  if (uses.length === 0) return;
  const counted = await count(uses);
  if (isFlood(counted)) await noteFlood(context as VisitorContext).catch(cannotNote);
  refuse(uses, counted);
}

/** So often after they were refused, in one window, nobody presses a key. */
const REFUSED_IN_A_FLOOD = 30;

/** True once in a window: a call that writes must not become a lever itself. */
const isFlood = (counted: readonly CountedWindow[]) =>
  counted.some(
    ({ key, points }) =>
      key.startsWith('messagesOfVisitor:') &&
      points === LIMITS.messagesOfVisitor.requests + REFUSED_IN_A_FLOOD,
  );

const cannotNote = (error: unknown) => services().log.warn({ err: error }, 'a flood was not noted');

function usesOf(operation: Operation, request: Request, context: CallerContext): readonly Use[] {
  const reads = request.method === 'GET';
  const address = addressKey(peerAddress(request.headers));
  if ('kind' in context) {
    if (context.kind === 'visitor') return usesOf(operation, request, context.ctx);
    return [['writesOfMember', context.person.userId]];
  }
  if (!('actor' in context)) return reads ? [] : [['sessionsOfAddress', address]];
  const { actor, orgId } = context;
  if (actor.kind === 'api_key') return [['callsOfOrgByKey', orgId]];
  if (TRIES.has(operation.id) && actor.kind === 'member') {
    return [['triesOfMember', actor.memberId]];
  }
  if (operation.file) return usesOfUpload(actor, orgId, address);
  if (actor.kind === 'member') return reads ? [] : [['writesOfMember', actor.memberId]];
  if (reads) return [['readsOfVisitor', actor.visitorId]];
  if (operation.id !== 'postMessage') {
    return [
      ['writesOfVisitor', actor.visitorId],
      ['writesOfAddress', address],
    ];
  }
  return [
    ['messagesOfVisitor', actor.visitorId],
    ['messagesOfVisitorPerMinute', actor.visitorId],
    ['writesOfAddress', address],
    ['messagesOfOrg', orgId],
  ];
}

/** Files cost room for good: few of a person, and a bound for the organisation. */
function usesOfUpload(actor: Actor, orgId: string, address: string): readonly Use[] {
  if (actor.kind === 'member') {
    return [
      ['uploadsOfMember', actor.memberId],
      ['uploadsOfOrg', orgId],
    ];
  }
  if (actor.kind !== 'visitor') return [['uploadsOfOrg', orgId]];
  return [
    ['uploadsOfVisitor', actor.visitorId],
    ['writesOfAddress', address],
    ['uploadsOfOrg', orgId],
  ];
}

/** The key under which a use is counted. */
export const keyOf = ([limit, subject]: Use) => `${limit}:${subject}`.slice(0, 255);

/**
 * Counts one request against each of these limits, in one query. Where counting itself fails, nobody is refused.
 * @throws ServiceProblem too_many_requests
 */
export async function spend(uses: readonly Use[]): Promise<void> {
  refuse(uses, await count(uses));
}

function count(uses: readonly Use[]): Promise<readonly CountedWindow[]> {
  const { database, log } = services();
  const windows = uses.map((use): RateWindow => ({ key: keyOf(use), seconds: LIMITS[use[0]].seconds }));
  sweepNowAndThen();
  return countInWindows(database, windows).catch((error: unknown) => {
    log.warn({ err: error }, 'requests cannot be counted');
    return [];
  });
}

/** @throws ServiceProblem too_many_requests */
function refuse(uses: readonly Use[], counted: readonly CountedWindow[]): void {
  const allowed = new Map(uses.map((use) => [keyOf(use), LIMITS[use[0]].requests]));
  const exceeded = counted.filter(({ key, points }) => points > (allowed.get(key) ?? 0));
  if (exceeded.length === 0) return;
  const retryAfterSeconds = Math.max(1, ...exceeded.map(({ secondsLeft }) => secondsLeft));
  throw new ServiceProblem('too_many_requests', `Try again in ${retryAfterSeconds} s`, { retryAfterSeconds });
}

/** Ended windows are of no use to anybody; one process or another clears them out. */
function sweepNowAndThen(): void {
  if (Date.now() - sweptAt < SWEEP_EVERY_MS) return;
  sweptAt = Date.now();
  const { database, log } = services();
  deleteEndedWindows(database).catch((error: unknown) => log.warn({ err: error }, 'rate limits not cleared'));
}
