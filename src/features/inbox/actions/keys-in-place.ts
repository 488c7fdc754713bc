/** Keys that belong to a place rather than to an action; what has the keyboard there answers them. */
export const KEYS_IN_PLACE: readonly { readonly label: string; readonly keys: readonly string[] }[] = [
  { label: 'Open the conversation in focus', keys: ['enter'] },
  { label: 'Send', keys: ['enter'] },
  { label: 'New line', keys: ['shift+enter'] },
  { label: 'Leave the composer', keys: ['escape'] },
  { label: 'Canned replies, in the composer', keys: ['/'] },
  { label: 'A colleague’s name, in a note', keys: ['@'] },
  { label: 'Emoji by name, in the composer', keys: [':'] },
  { label: 'Move a saved view, in the menu of views', keys: ['alt+↑', 'alt+↓'] },
  { label: 'Outcome, when resolving', keys: ['1–7'] },
  { label: 'All was right, when resolving', keys: ['y'] },
  { label: 'Resolve and next, when resolving', keys: ['enter', 'mod+enter'] },
];
