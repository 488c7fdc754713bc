import type { Qualification } from '../../contracts/api/bot-settings';
import { parseQualificationFlow } from '../../contracts/qualification';
import { findOrg } from '../../db/queries/org-policy';
import { findIntents } from '../../db/repositories/intents';
import { type Tenant, withTenant } from '../../db/tenant';
import type { QualificationFlow } from '../../domain/bot/qualification/question';
import { builtinIntents } from '../../domain/nlu/builtin/intents';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';

/** What the bot asks, in order. */
export function getQualification(ctx: ServiceContext): Promise<Qualification> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const org = await findOrg(tenant);
    if (!org) throw notFound('organisation');
    return toQualification(tenant, parseQualificationFlow(org.qualification));
  });
}

/** The questions with the intents that their conditions may name. */
export async function toQualification(tenant: Tenant, flow: QualificationFlow): Promise<Qualification> {
  const own = (await findIntents(tenant)).map(({ name }) => name);
  const builtin = builtinIntents().map(({ name }) => name);
  return {
    // A copy that may be changed, as the contract has it.
    questions: JSON.parse(JSON.stringify(flow)),
    intents: [...new Set([...builtin, ...own])].sort(),
  };
}
