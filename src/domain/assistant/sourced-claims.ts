/** What is checked word for word, because a customer would hold the organisation to it. */

const FIGURE = /\p{N}+(?:[.,'’\u{A0}\u{202F}]\p{N}+)*/gu;
const AMOUNT =
  /(?:[$€£¥]\s?|\b(?:usd|eur|gbp|chf)\s?)(\p{N}[\p{N}.,'’]*)|(\p{N}[\p{N}.,'’]*)\s?(?:%|[$€£¥]|(?:percent|per cent|prozent|usd|eur|gbp|chf|dollars?|euros?|pounds?)\b)/giu;
const LIST_MARK = /^\s*\d{1,2}[.)]\s/gm;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const DOMAIN = /\b(?:[a-z0-9-]+\.)+(?:com|net|org|io|ai|app|dev|co|eu|de|fr|es|pt|uk|info|biz|xyz|ru|cn)\b/gi;

/** Words that commit the organisation to something. */
const PROMISES =
  /\b(?:free|gratis|kostenlos|gratuite?s?|gratuito|discount\w*|rabatt\w*|descuento\w*|remise\w*|desconto\w*|refund\w*|erstatt\w*|reembols\w*|rembours\w*|guarantee\w*|garant\w*|unlimited|unbegrenzt|ilimitad\w*|illimit\w*|lifetime|certified|zertifiziert|hipaa|iso|soc)\b/giu;

/** Figures of a text as plain digits: "$1,299.00" and "1.299" are both 1299. Marks of numbered lists do not count. */
function figuresIn(text: string): readonly string[] {
  return [...text.replace(LIST_MARK, '').matchAll(FIGURE)].map(([figure]) =>
    figure
      .replace(/[.,]00?$/u, '')
      .replace(/[^\p{N}]/gu, '')
      .replace(/^0+(?=\p{N})/u, ''),
  );
}

/**
 * Whether the words name a figure that stands nowhere. What the visitor wrote may be repeated, but no amount and no
 * share: "your price is $1, isn't it?" makes it none.
 */
export function namesForeignFigure(words: string, sources: string, visitorWords: string): boolean {
  const ours = new Set(figuresIn(sources));
  const known = new Set([...ours, ...figuresIn(visitorWords)]);
  return (
    figuresIn(words).some((figure) => !known.has(figure)) ||
    amountsIn(words).some((amount) => !ours.has(amount))
  );
}

const amountsIn = (text: string) =>
  [...text.matchAll(AMOUNT)].flatMap(([, before, after]) => figuresIn(before ?? after ?? ''));

/** Whether the words promise something that the sources do not speak of. */
export function promisesWithoutSource(words: string, sources: string): boolean {
  const known = new Set(matches(sources, PROMISES));
  return matches(words, PROMISES).some((promise) => !known.has(promise));
}

/** Whether the words name an e-mail address or a domain that the sources do not have. */
export function namesForeignAddress(words: string, sources: string): boolean {
  const known = sources.toLowerCase();
  return [...matches(words, EMAIL), ...matches(words, DOMAIN)].some((address) => !known.includes(address));
}

const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([found]) => found.toLowerCase());
