import { v7 as uuid } from 'uuid';
import { isBlocked } from '../../db/queries/is-blocked';
import { lockAddress, lockConversationsOf, lockLeadsToMerge } from '../../db/repositories/lead-merges';
import {
  findVisitorByExternalId,
  lockAnonymous,
  lockExternalId,
  setExternalId,
} from '../../db/repositories/visitor-merges';
import { findVisitor, insertVisitor, type VisitorWithLead } from '../../db/repositories/visitors';
import type { SiteIdentity } from '../../domain/identity/site-identity';
import { addressKey } from '../../domain/leads/address-key';
import type { OrgPolicy } from '../policy/org-policy';
import { notFound, ServiceProblem } from '../problem';
import type { Work } from '../work';
import { findSamePeople, mergeByAddress } from './merge-by-address';
import { mergeVisitors } from './merge-visitors';
import { storeIdentity } from './store-identity';

export interface ToIdentify {
  readonly identity: SiteIdentity;
  /** The visitor of a token that was verified: what this browser had so far. */
  readonly browser: VisitorWithLead | null;
  readonly channelId: string;
  /** Of a visitor who comes for the first time. */
  readonly language: string;
  readonly timeZone: string | null;
}

/**
 * The visitor whom a site vouches for, on one channel: the one it has named before, else this browser's anonymous
 * visitor, else a new one. What the browser had as an anonymous visitor becomes theirs. A browser that was somebody
 * else's, by another signed id, gives nothing over: two identified people are never made one. Part of the caller's
 * transaction, before any other lock of it.
 *
 * @returns the visitor after it, with their lead
 * @throws ServiceProblem blocked
 */
export async function identifyVisitor(
  work: Work,
  policy: OrgPolicy,
  input: ToIdentify,
): Promise<VisitorWithLead> {
  const { identity, channelId } = input;
  const { externalId } = identity;
  await lockExternalId(work, channelId, externalId);
  const known = await findVisitorByExternalId(work, channelId, externalId);
  if (known && (await isBlocked(work, { visitorId: known.id, address: null })))
    throw new ServiceProblem('blocked');
  const anonymous = await anonymousVisitor(work, input.browser);
  const address = identity.email !== null && identity.emailIsVerified ? addressKey(identity.email) : null;
  if (address) await lockAddress(work, address);
  const same = address ? await findSamePeople(work, address) : [];

  const visitors = [known, anonymous].filter((one) => one !== null);
  const leadIds = [...visitors, ...same.map(({ id }) => ({ leadId: id }))].map(({ leadId }) => leadId);
  const isMerging = (known !== null && anonymous !== null) || same.some(({ id }) => !isLeadOf(visitors, id));
  if (isMerging) await lockConversationsOf(work, { visitorIds: visitors.map(({ id }) => id), leadIds });

  const visitorId = await becomeOne(work, policy, { known, anonymous, leadIds, input });
  if (isMerging) await lockLeadsToMerge(work, leadIds);
  const { lead } = await visitorOf(work, visitorId);
  await storeIdentity(work, policy, { visitorId, lead }, identity);
  if (address) await mergeByAddress(work, policy, lead.id, address);
  return visitorOf(work, visitorId);
}

/** What this browser had as nobody; null where it was somebody, or has become somebody in another tab just now. */
async function anonymousVisitor(
  work: Work,
  browser: VisitorWithLead | null,
): Promise<VisitorWithLead | null> {
  if (!browser || browser.externalId !== null) return null;
  await lockAnonymous(work, browser.id);
  const now = await findVisitor(work, browser.id);
  return now?.id === browser.id && now.externalId === null ? now : null;
}

const isLeadOf = (visitors: readonly VisitorWithLead[], id: string) =>
  visitors.some(({ leadId }) => leadId === id);

interface Found {
  readonly known: VisitorWithLead | null;
  readonly anonymous: VisitorWithLead | null;
  readonly leadIds: readonly string[];
  readonly input: ToIdentify;
}

/** @returns the id of the one visitor that this person is */
async function becomeOne(
  work: Work,
  policy: OrgPolicy,
  { known, anonymous, leadIds, input }: Found,
): Promise<string> {
  const { externalId } = input.identity;
  if (known) {
    if (anonymous) await mergeVisitors(work, policy, { from: anonymous, into: known }, leadIds);
    return known.id;
  }
  if (anonymous) {
    await setExternalId(work, anonymous.id, externalId);
    return anonymous.id;
  }
  const visitorId = uuid();
  const { channelId, language, timeZone } = input;
  const { currency } = policy.org;
  await insertVisitor(work, {
    visitorId,
    leadId: uuid(),
    channelId,
    language,
    timeZone,
    currency,
    externalId,
  });
  return visitorId;
}

async function visitorOf(work: Work, visitorId: string): Promise<VisitorWithLead> {
  const visitor = await findVisitor(work, visitorId);
  if (!visitor) throw notFound('visitor');
  return visitor;
}
