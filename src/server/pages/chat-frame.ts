import { findPublicChannel } from '../../db/queries/channel';
import { contentSecurityPolicy } from '../http/content-security-policy';
import { services } from '../services';

/** The policy of a hosted chat page: our own pages may frame it, and those of the channel's allowed origins. */
export async function chatPagePolicy(keyOrSlug: string): Promise<string> {
  const channel = await findPublicChannel(services().database, keyOrSlug.replaceAll('\0', ''));
  return contentSecurityPolicy(["'self'", ...(channel?.allowedOrigins ?? []).filter(isOrigin)]);
}

/** What is written into a header must not be able to say more than an origin. */
function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}
