const HOME = '/inbox';

/** Where to go after signing in: a path of this site, whatever the address of the page asked for. */
export function callbackPath(wanted: string | undefined): string {
  if (!wanted || !/^(?:\/|https?:\/\/)/.test(wanted)) return HOME;
  try {
    // An absolute address of our own is what next-auth adds; only its path is kept, so no other site can be reached.
    const { pathname, search, hash } = new URL(wanted, 'http://site.invalid');
    return pathname.startsWith('//') || pathname.startsWith('/login') ? HOME : pathname + search + hash;
  } catch {
    return HOME;
  }
}
