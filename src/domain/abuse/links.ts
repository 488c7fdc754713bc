/** With a scheme or `www.`: "acme.io" alone may be the end of a sentence, an e-mail's host or a product's name. */
const LINK = /(?:https?:\/\/|www\.)([^\s/<>"'()،؟]+)[^\s<>"']*/giu;

/** The hosts that a text links to, without `www.`. */
export function hostsIn(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(LINK)].map(([, host = '']) =>
      host
        .toLowerCase()
        .replace(/^www\./u, '')
        .replace(/[.,:;!?]+$/u, ''),
    ),
  );
}

/** Links, and hardly a word beside them. */
export function isOnlyLinks(text: string): boolean {
  return hostsIn(text).size > 0 && (text.replace(LINK, '').match(/\p{L}/gu)?.length ?? 0) < 4;
}
