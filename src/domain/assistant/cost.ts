export interface TokenPrices {
  /** Millionths of the currency for a million tokens. */
  readonly inputPriceMicros: number;
  readonly outputPriceMicros: number;
}

export interface Tokens {
  readonly input: number;
  readonly output: number;
}

/** Cost in millionths of the currency, rounded up, so that many small calls never look free. */
export function costMicros(tokens: Tokens, prices: TokenPrices): number {
  const exact = tokens.input * prices.inputPriceMicros + tokens.output * prices.outputPriceMicros;
  return Math.ceil(exact / 1_000_000);
}

/** Bytes of UTF-8 to a token, on the safe side: English has about four, other scripts fewer characters each. */
const BYTES_PER_TOKEN = 3;

/** Tokens of a text where the endpoint does not tell. */
export function estimateTokens(utf8Bytes: number): number {
  return Math.ceil(utf8Bytes / BYTES_PER_TOKEN);
}

export interface MonthlyLimits {
  readonly tokens: number | null;
  readonly costMicros: number | null;
}

/** The limit that a further call would break, or null. */
export function brokenLimit(
  used: { readonly tokens: number; readonly costMicros: number },
  next: { readonly tokens: number; readonly costMicros: number },
  limits: MonthlyLimits,
): 'tokens' | 'cost' | null {
  if (limits.tokens !== null && used.tokens + next.tokens > limits.tokens) return 'tokens';
  if (limits.costMicros !== null && used.costMicros + next.costMicros > limits.costMicros) return 'cost';
  return null;
}
