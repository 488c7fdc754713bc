export const PARTS = ['checks', 'unit', 'integration', 'e2e'] as const;
export type Part = (typeof PARTS)[number];

export type Wanted = { parts: ReadonlySet<Part>; filters: string[] };

/**
 * `npm test` runs everything, `npm test -- unit` a part, `npm test -- e2e/chat.spec.ts` some files:
 * the part then follows from where the file lies.
 */
export function readWanted(args: string[]): Wanted {
  const named = PARTS.filter((part) => args.includes(part));
  const filters = args.filter((arg) => !PARTS.some((part) => part === arg));
  if (named.length > 0) return { parts: new Set(named), filters };
  return { parts: new Set(filters.length === 0 ? PARTS : filters.map(partOf)), filters };
}

function partOf(file: string): Part {
  if (/^(\.\/)?e2e\//.test(file)) return 'e2e';
  return /^(\.\/)?tests\/(integration|launcher)\b/.test(file) ? 'integration' : 'unit';
}
