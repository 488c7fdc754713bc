import type { Callable } from '../../shared/text/mentions';
import type { CompletionQuery } from './use-completion';

/** The name after an `@` that is being typed. An `@` calls somebody at the start of the text or after white space; a name has at most three words. */
export function mentionQuery(text: string, caret: number): CompletionQuery | null {
  const match = /(?:^|[\s(])@((?:[\p{L}\p{M}'’-]+ ?){0,3})$/u.exec(text.slice(0, caret));
  const query = match?.[1];
  return query === undefined ? null : { query, from: caret - query.length - 1 };
}

/** Colleagues one of whose names begins with what was typed; those who are there first. */
export function matchPeople<P extends Callable & { readonly isOnline: boolean }>(
  people: readonly P[],
  query: string,
): readonly P[] {
  const wanted = fold(query);
  return people
    .filter(({ name }) => fold(name).startsWith(wanted) || fold(name).includes(` ${wanted}`))
    .toSorted((a, b) => Number(b.isOnline) - Number(a.isOnline) || a.name.localeCompare(b.name));
}

/** Without accents and case, so that a plain keyboard finds everybody. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
