/**
 * The path of a page as rules see it: lower case, no query, no fragment, no trailing slash.
 * @returns null when the text is no address
 */
export function pagePath(url: string): string | null {
  try {
    const { pathname } = new URL(url, 'https://page.invalid');
    return decodeURI(pathname).toLowerCase().replace(/\/+$/, '') || '/';
  } catch {
    return null;
  }
}

/** Whether a path is the prefix itself or lies below it: "/pricing/teams" is below "/pricing", "/pricing-old" is not. */
export function isBelowPath(path: string, prefix: string): boolean {
  const base = pagePath(prefix);
  return base !== null && (base === '/' || path === base || path.startsWith(`${base}/`));
}
