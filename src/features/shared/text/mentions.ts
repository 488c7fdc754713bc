/** Somebody who can be called by name. */
export interface Callable {
  readonly id: string;
  readonly name: string;
}

export type MentionPart = { readonly text: string; readonly person: Callable | null };

/**
 * A note's text in parts: `@Name` of one of these people, and what stands between. Of two names that begin alike the
 * longer one counts; a name that goes on with a letter or a digit is another word.
 */
export function splitMentions(text: string, people: readonly Callable[]): readonly MentionPart[] {
  const byLength = people.toSorted((a, b) => b.name.length - a.name.length);
  const parts: MentionPart[] = [];
  let from = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (at < from || /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) continue;
    const person = byLength.find(({ name }) => stands(text, at + 1, name));
    if (!person) continue;
    if (at > from) parts.push({ text: text.slice(from, at), person: null });
    from = at + 1 + person.name.length;
    parts.push({ text: text.slice(at, from), person });
  }
  if (from < text.length) parts.push({ text: text.slice(from), person: null });
  return parts;
}

/** Ids of those whom a text calls, each once. */
export function mentionedIn(text: string, people: readonly Callable[]): readonly string[] {
  const ids = splitMentions(text, people).flatMap(({ person }) => (person ? [person.id] : []));
  return [...new Set(ids)];
}

function stands(text: string, at: number, name: string): boolean {
  const end = at + name.length;
  return text.slice(at, end).toLowerCase() === name.toLowerCase() && !/[\p{L}\p{N}]/u.test(text.charAt(end));
}
