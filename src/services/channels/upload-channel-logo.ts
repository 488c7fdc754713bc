import { v7 as uuid } from 'uuid';
import type { ChannelLogo } from '../../contracts/api/channels';
import { channelAppearanceSchema } from '../../contracts/channel-appearance';
import { deleteOtherLogos, findChannel, insertLogo } from '../../db/repositories/channels';
import { isImageType } from '../../domain/attachments/rules';
import { inspectFile } from '../attachments/inspect-file';
import type { ServiceContext } from '../context';
import { notFound, ServiceProblem } from '../problem';
import { inTenant } from '../work';
import { toLogo } from './channel-view';

/** Pictures that were uploaded and not saved are kept for the next few attempts. */
const UNSAVED_KEPT = 5;
const MOST_PIXELS_A_SIDE = 2_000;

/**
 * Keeps a picture for a channel; it shows once the appearance names it.
 * @param input.bytes at most `LOGO_BYTES`, not empty
 * @throws ServiceProblem wrong_file_type for everything but raster images, too_large, not_found
 */
export async function uploadChannelLogo(
  ctx: ServiceContext,
  input: { readonly channelId: string; readonly bytes: Uint8Array<ArrayBuffer> },
): Promise<ChannelLogo> {
  const { bytes, mediaType, width, height } = await inspectFile(input.bytes, 'logo');
  if (!isImageType(mediaType) || width === null || height === null) {
    throw new ServiceProblem('wrong_file_type', 'Only PNG, JPEG, GIF or WebP pictures');
  }
  if (Math.max(width, height) > MOST_PIXELS_A_SIDE) {
    throw new ServiceProblem('too_large', `At most ${MOST_PIXELS_A_SIDE} × ${MOST_PIXELS_A_SIDE} pixels`);
  }
  return inTenant(ctx, async (work) => {
    const channel = await findChannel(work, input.channelId);
    if (!channel) throw notFound('channel');
    const { logoId } = channelAppearanceSchema.parse(channel.appearance);
    const logo = { id: uuid(), width, height };
    await insertLogo(work, { ...logo, channelId: channel.id, mediaType, bytes });
    await deleteOtherLogos(work, channel.id, logoId, UNSAVED_KEPT);
    return toLogo(channel.id, logo);
  });
}
