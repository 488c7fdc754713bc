/** The room a picture gets, from its stored size: known before its bytes are, so that nothing moves when they come. */
export function imageBox(
  { width, height }: { readonly width: number | null; readonly height: number | null },
  most: { readonly width: number; readonly height: number },
): { width: number; height: number } | null {
  if (width === null || height === null) return null;
  const scale = Math.min(1, most.width / width, most.height / height);
  // A hair-thin picture is still something to click on.
  return { width: Math.max(24, Math.round(width * scale)), height: Math.max(24, Math.round(height * scale)) };
}
