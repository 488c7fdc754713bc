/** The part of an address that tells pages of one site apart: "/pricing?plan=growth". */
export function pagePath(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname, search, host } = new URL(url);
  return pathname === '/' && search === '' ? host : pathname + search;
}
