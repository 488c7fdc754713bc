const PARAMETER = 'resume';

/**
 * Takes what a mail's link back into the conversation says out of the address: nobody finds it there afterwards, neither
 * in the history nor in what is reported of the page. @returns null without such a link
 */
export function takeResume(): string | null {
  const address = new URL(location.href);
  const resume = address.searchParams.get(PARAMETER);
  if (resume === null) return null;
  address.searchParams.delete(PARAMETER);
  history.replaceState(history.state, '', address);
  return resume;
}
