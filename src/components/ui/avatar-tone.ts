const tones = [
  'bg-[light-dark(#e4e9fb,#2b345c)] text-[light-dark(#2b48c0,#b3c0ff)]',
  'bg-[light-dark(#dff1ee,#173330)] text-[light-dark(#0b5f5b,#7fd6d0)]',
  'bg-[light-dark(#f6e9d3,#3a2c14)] text-[light-dark(#774600,#e9bd7b)]',
  'bg-[light-dark(#f3e4f4,#3a223c)] text-[light-dark(#7a3480,#e0a9e3)]',
  'bg-[light-dark(#f7e3dc,#40241b)] text-[light-dark(#94361e,#f2ab93)]',
  'bg-[light-dark(#e6ecd9,#2a3219)] text-[light-dark(#4a5c14,#c3d58c)]',
] as const;

/** The same name has the same colour everywhere. */
export function avatarTone(name: string): string {
  let hash = 0;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return tones[hash % tones.length] ?? tones[0];
}

/** First letters of the first and the last word: "Maya Chen" → "MC". */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = [...(words[0] ?? '')][0] ?? '?';
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : '';
  return (first + last).toUpperCase();
}
