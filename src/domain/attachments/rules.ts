/** What may be attached: the same for every organisation, on both sides of a conversation. */

export const ATTACHMENT_MEGABYTES = 10;
export const ATTACHMENT_BYTES = ATTACHMENT_MEGABYTES * 1024 * 1024;
export const ATTACHMENTS_PER_MESSAGE = 5;
/** A file that nobody has sent after this long is deleted. */
export const UNSENT_KEPT_SECONDS = 86_400;

/** Raster images that a browser may show; SVG can carry scripts and is none of them. */
export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const;
export const ATTACHMENT_TYPES = [...IMAGE_TYPES, 'application/pdf', 'text/plain'] as const;
export type AttachmentType = (typeof ATTACHMENT_TYPES)[number];

/** What a file chooser offers; the server looks at the bytes whatever was chosen. */
export const ACCEPTED_FILES = '.png,.jpg,.jpeg,.gif,.webp,.pdf,.txt,.md,.csv,.log,.json';

export function isImageType(mediaType: string): boolean {
  return IMAGE_TYPES.some((type) => type === mediaType);
}
