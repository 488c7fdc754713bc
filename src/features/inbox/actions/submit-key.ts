import type { KeyboardEvent } from 'react';

/** For fields in which Enter makes a new line: ⌘ or Ctrl with it sends what the dialog is about. */
export function submitKey(submit: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    submit();
  };
}
