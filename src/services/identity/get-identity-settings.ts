import type { IdentitySettings } from '../../contracts/api/identity';
import { findMemberNames } from '../../db/queries/member-names';
import { findChannel } from '../../db/repositories/channels';
import { findIdentitySecrets } from '../../db/repositories/identity-secrets';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';
import { inTenant, type Work } from '../work';
import { type IdentityParts, sealedFor } from './identity-parts';

/** Secrets of a channel that are good. @throws ServiceProblem not_found */
export function getIdentitySettings(
  ctx: ServiceContext,
  parts: IdentityParts,
  { channelId }: { readonly channelId: string },
): Promise<IdentitySettings> {
  return inTenant(ctx, async (work) => {
    if (!(await findChannel(work, channelId))) throw notFound('channel');
    return identitySettings(work, parts, channelId);
  });
}

export async function identitySettings(
  work: Work,
  parts: IdentityParts,
  channelId: string,
): Promise<IdentitySettings> {
  const rows = await findIdentitySecrets(work, channelId);
  const names = await findMemberNames(
    work,
    rows.flatMap(({ createdByMemberId }) => createdByMemberId ?? []),
  );
  const bound = sealedFor(work.orgId, channelId);
  return {
    secrets: rows.map((row) => ({
      id: row.id,
      end: row.secretEnd,
      createdAt: row.createdAt.toISOString(),
      createdBy: (row.createdByMemberId && names.get(row.createdByMemberId)) ?? null,
      validUntil: row.validUntil?.toISOString() ?? null,
      lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
      readable: parts.secrets.open(row.sealedSecret, bound) !== null,
    })),
  };
}
