import { randomBytes } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { NewIdentitySecret } from '../../contracts/api/identity';
import {
  deleteEndedIdentitySecrets,
  insertIdentitySecret,
  lockChannelSecrets,
  retireIdentitySecret,
} from '../../db/repositories/identity-secrets';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { auditPeople } from '../members/audit-people';
import { notFound } from '../problem';
import { inTenant } from '../work';
import { identitySettings } from './get-identity-settings';
import { type IdentityParts, sealedFor } from './identity-parts';

interface RotateInput {
  readonly channelId: string;
  /** Hours for which the secret before stays good; 0 ends it at once. */
  readonly graceHours: number;
}

/** Makes a channel's secret, or one in the place of the one before. @throws ServiceProblem not_found */
export function rotateIdentitySecret(
  ctx: ServiceContext,
  parts: IdentityParts,
  { channelId, graceHours }: RotateInput,
): Promise<NewIdentitySecret> {
  return inTenant(ctx, async (work) => {
    if (!(await lockChannelSecrets(work, channelId))) throw notFound('channel');
    await retireIdentitySecret(work, channelId, new Date(work.now.getTime() + graceHours * 3_600_000));
    await deleteEndedIdentitySecrets(work, channelId);
    const secret = `ids_${randomBytes(32).toString('base64url')}`;
    const id = uuid();
    await insertIdentitySecret(work, {
      id,
      channelId,
      sealedSecret: parts.secrets.seal(secret, sealedFor(work.orgId, channelId)),
      secretEnd: secret.slice(-4),
      createdByMemberId: actorMemberId(ctx),
    });
    const data = { secretId: id, graceHours };
    await auditPeople(work, ctx, { action: 'channel.identity_secret_made', subjectId: channelId, data });
    return { ...(await identitySettings(work, parts, channelId)), secret };
  });
}
