import { matchPeople, mentionQuery } from './mention-query';
import { type Colleague, useCallableColleagues } from './use-callable-colleagues';
import { type Completion, useCompletion } from './use-completion';

const SHOWN = 8;

/** The colleagues whom an `@` in a note offers. */
export function useMentionMenu(isNote: boolean): Completion<Colleague> {
  const people = useCallableColleagues();
  return useCompletion({
    queryAt: (text, caret) => {
      const found = mentionQuery(text, caret);
      // A name that is complete needs no more completing.
      return people.some(({ name }) => `${name} ` === found?.query) ? null : found;
    },
    match: (query) => (isNote ? matchPeople(people, query).slice(0, SHOWN) : []),
  });
}
