/** Puts values into a text: `{name} is typing` → "Maya is typing". A missing value leaves its braces. */
export function phrase(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}
