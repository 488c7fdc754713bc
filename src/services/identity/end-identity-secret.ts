import type { IdentitySettings } from '../../contracts/api/identity';
import { deleteIdentitySecret, lockChannelSecrets } from '../../db/repositories/identity-secrets';
import type { ServiceContext } from '../context';
import { auditPeople } from '../members/audit-people';
import { notFound } from '../problem';
import { inTenant } from '../work';
import { identitySettings } from './get-identity-settings';
import type { IdentityParts } from './identity-parts';

interface EndInput {
  readonly channelId: string;
  readonly secretId: string;
}

/** Ends a secret at once: what it signed is believed no longer. @throws ServiceProblem not_found */
export function endIdentitySecret(
  ctx: ServiceContext,
  parts: IdentityParts,
  { channelId, secretId }: EndInput,
): Promise<IdentitySettings> {
  return inTenant(ctx, async (work) => {
    if (!(await lockChannelSecrets(work, channelId))) throw notFound('channel');
    if (!(await deleteIdentitySecret(work, channelId, secretId))) throw notFound('secret');
    const data = { secretId };
    await auditPeople(work, ctx, { action: 'channel.identity_secret_ended', subjectId: channelId, data });
    return identitySettings(work, parts, channelId);
  });
}
