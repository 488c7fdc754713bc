import { findChannel } from '../../db/repositories/channels';
import { type InstallationFinding, inspectInstallation } from '../../domain/channels/inspect-installation';
import type { ServiceContext } from '../context';
import type { PageReaderPort } from '../ports/page-reader';
import { notFound } from '../problem';
import { inTenant } from '../work';

/**
 * What keeps a channel's widget from showing on a page.
 * @param input.baton the origin that visitors reach Baton at
 * @throws ServiceProblem not_found
 */
export async function checkInstallation(
  ctx: ServiceContext,
  input: { readonly channelId: string; readonly url: string; readonly baton: string },
  pages: PageReaderPort,
): Promise<readonly InstallationFinding[]> {
  const row = await inTenant(ctx, (work) => findChannel(work, input.channelId));
  if (!row) throw notFound('channel');
  const { publicKey: key, slug, disabledAt, allowedOrigins } = row;
  const channel = { key, slug, isOn: disabledAt === null, allowedOrigins };
  return inspectInstallation({ channel, baton: input.baton, page: await pages.read(input.url) });
}
