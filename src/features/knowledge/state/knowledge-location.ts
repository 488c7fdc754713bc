/** What the page shows; lives in the URL. */
export interface KnowledgeLocation {
  readonly q: string;
  /** The open article, by slug. */
  readonly article: string | null;
}

export function parseKnowledgeLocation(search: URLSearchParams): KnowledgeLocation {
  return { q: (search.get('q') ?? '').slice(0, 200), article: search.get('article') };
}

/** The address of a state, relative to the page. */
export function knowledgeHref(pathname: string, { q, article }: KnowledgeLocation): string {
  const search = new URLSearchParams();
  if (q !== '') search.set('q', q);
  if (article) search.set('article', article);
  return search.size === 0 ? pathname : `${pathname}?${search}`;
}
