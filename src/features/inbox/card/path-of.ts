/** The part of an address that tells pages of one site apart: "/pricing?plan=growth". */
export function pathOf(url: string): string {
  try {
    const { pathname, search, host } = new URL(url);
    return pathname === '/' && search === '' ? host : pathname + search;
  } catch {
    return url;
  }
}
