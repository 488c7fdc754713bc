import { createPageReader } from '../../adapters/page-reader';
import * as operations from '../../contracts/operations/installation';
import { checkInstallation as check } from '../../services/channels/check-installation';
import { publicOrigin } from '../http/public-origin';
import { serve } from '../http/serve';
import { mayCallPrivateAddresses } from '../outgoing';

export const checkInstallation = serve(
  operations.checkInstallation,
  async ({ ctx, params, body, request }) => {
    const pages = createPageReader({ allowPrivate: mayCallPrivateAddresses() });
    const input = { channelId: params.id, url: body.url, baton: publicOrigin(request.headers) };
    return { body: { findings: [...(await check(ctx, input, pages))] } };
  },
);
