/** A page of the public internet as a visitor would get it. */
export interface ReadPage {
  /** After redirects. */
  readonly url: string;
  readonly status: number;
  /** Values of its Content-Security-Policy headers. */
  readonly policies: readonly string[];
  /** Its Cross-Origin-Embedder-Policy. */
  readonly isolation: string | null;
  readonly html: string;
}

/** Gets a page that a member named. */
export interface PageReaderPort {
  /** Never throws: what does not answer, or must not be asked, is a sentence for the member. */
  read(url: string): Promise<ReadPage | { readonly failure: string }>;
}
