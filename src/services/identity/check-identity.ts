import type { CheckedIdentity } from '../../contracts/api/identity';
import { findChannel } from '../../db/repositories/channels';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';
import { inTenant } from '../work';
import type { IdentityParts } from './identity-parts';
import { readIdentity, type SignedIdentity } from './read-identity';

/** What a token of a site would be taken for, for whoever builds the site. @throws ServiceProblem not_found */
export function checkIdentity(
  ctx: ServiceContext,
  parts: IdentityParts,
  input: SignedIdentity,
): Promise<CheckedIdentity> {
  return inTenant(ctx, async (work) => {
    if (!(await findChannel(work, input.channelId))) throw notFound('channel');
    const reading = await readIdentity(work, parts, input);
    return reading.ok ? { ok: true, ...reading.identity } : { ok: false, ...reading.problem };
  });
}
