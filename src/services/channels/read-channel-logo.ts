import { FileAnswer } from '../../contracts/file-body';
import { findOrgOfChannel } from '../../db/queries/channel';
import { findLogo } from '../../db/repositories/channels';
import { withTenant } from '../../db/tenant';
import type { Services } from '../context';
import { notFound } from '../problem';

/**
 * A picture of a channel for anybody who has its address.
 * @throws ServiceProblem not_found for pictures of other channels as well
 */
export async function readChannelLogo(
  services: Pick<Services, 'database'>,
  input: { readonly channelId: string; readonly logoId: string },
): Promise<FileAnswer> {
  const { channelId, logoId } = input;
  const orgId = await findOrgOfChannel(services.database, channelId);
  const logo =
    orgId === null
      ? null
      : await withTenant(services.database, orgId, (tenant) => findLogo(tenant, channelId, logoId));
  if (!logo) throw notFound('picture');
  return new FileAnswer(logo.bytes, 'logo', logo.mediaType, 'for_ever');
}
