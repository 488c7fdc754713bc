import type { Voice } from '../../contracts/api/bot-settings';
import { brandVoiceSchema } from '../../contracts/brand-voice';
import { findOrg } from '../../db/queries/org-policy';
import { withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';

/** How the organisation sounds. */
export async function getVoice(ctx: ServiceContext): Promise<Voice> {
  const org = await withTenant(ctx.database, ctx.orgId, findOrg);
  if (!org) throw notFound('organisation');
  return brandVoiceSchema.parse(org.brandVoice);
}
