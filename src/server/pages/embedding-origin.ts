import { headers } from 'next/headers';
import { findPublicChannel } from '../../db/queries/channel';
import { isOriginAllowed } from '../../domain/channels/allowed-origin';
import { hostOf } from '../http/same-origin';
import { services } from '../services';

/**
 * The origin of the page around an embedded chat, if the channel allows it or it is our own. The launcher says it in the
 * address; whoever else may be around, the chat talks to no other.
 */
export async function embeddingOrigin(
  keyOrSlug: string,
  claimed: string | undefined,
): Promise<string | null> {
  const url = claimed === undefined ? null : URL.parse(claimed);
  if (!url || url.origin !== claimed) return null;
  if (url.host === hostOf(await headers())) return claimed;
  const channel = await findPublicChannel(services().database, keyOrSlug.replaceAll('\0', ''));
  return channel && isOriginAllowed(channel.allowedOrigins, claimed) ? claimed : null;
}
