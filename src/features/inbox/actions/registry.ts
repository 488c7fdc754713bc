/**
 * Everything that can be done in the inbox, once: the key handler, the ⌘K palette, the tooltips and the `?` sheet all
 * read this list.
 */
export const ACTION_IDS = [
  'next',
  'previous',
  'search',
  'select',
  'select-all',
  'accept',
  'decline',
  'reply',
  'quote',
  'note',
  'ask',
  'resolve',
  'transfer',
  'assign',
  'return',
  'snooze',
  'tag',
  'macro',
  'wake',
  'close',
  'reopen',
  'spam',
  'not-spam',
  'block',
  'ready',
  'details',
  'context',
  'openings',
  'back',
  'view-waiting',
  'view-mine',
  'view-bot',
  'view-all',
  'view-snoozed',
  'view-closed',
  'palette',
  'shortcuts',
] as const;
export type ActionId = (typeof ACTION_IDS)[number];

export interface ActionDefinition {
  readonly id: ActionId;
  readonly label: string;
  readonly group: 'Move' | 'Conversation' | 'Views' | 'Help';
  /** `KeyboardEvent.key`, lower-cased. `mod+` is ⌘ or Ctrl. */
  readonly key: string;
  /** Words that people may type for it besides its label. */
  readonly alias?: string;
}

export const ACTIONS: readonly ActionDefinition[] = [
  { id: 'next', label: 'Next conversation', group: 'Move', key: 'j' },
  { id: 'previous', label: 'Previous conversation', group: 'Move', key: 'k' },
  { id: 'search', label: 'Search conversations', group: 'Move', key: '/' },
  { id: 'select', label: 'Select or unselect the conversation', group: 'Move', key: 'x', alias: 'bulk many' },
  { id: 'select-all', label: 'Select all loaded', group: 'Move', key: '*', alias: 'bulk many' },
  { id: 'back', label: 'Back to the list', group: 'Move', key: 'escape' },
  { id: 'accept', label: 'Accept or take over', group: 'Conversation', key: 'c', alias: 'claim grab take' },
  { id: 'decline', label: 'Decline the offer', group: 'Conversation', key: 'v', alias: 'pass refuse waive' },
  { id: 'reply', label: 'Reply', group: 'Conversation', key: 'r', alias: 'answer write' },
  {
    id: 'quote',
    label: 'Quote the visitor’s last message',
    group: 'Conversation',
    key: 'q',
    alias: 'cite answer',
  },
  { id: 'note', label: 'Write a private note', group: 'Conversation', key: 'n', alias: 'internal comment' },
  { id: 'ask', label: 'Ask a colleague', group: 'Conversation', key: 'p', alias: 'question help people' },
  { id: 'resolve', label: 'Resolve', group: 'Conversation', key: 'e', alias: 'end done close outcome' },
  { id: 'transfer', label: 'Transfer', group: 'Conversation', key: 't', alias: 'pass hand over team' },
  { id: 'assign', label: 'Assign to a colleague', group: 'Conversation', key: 'a', alias: 'give' },
  { id: 'return', label: 'Back to the bot', group: 'Conversation', key: 'b', alias: 'return hand back' },
  { id: 'snooze', label: 'Snooze', group: 'Conversation', key: 'h', alias: 'later remind' },
  { id: 'tag', label: 'Tag', group: 'Conversation', key: 'l', alias: 'label tags' },
  { id: 'macro', label: 'Run a macro', group: 'Conversation', key: 'm', alias: 'several actions' },
  { id: 'wake', label: 'Wake up', group: 'Conversation', key: 'u', alias: 'unsnooze' },
  { id: 'close', label: 'Close', group: 'Conversation', key: 'z', alias: 'end archive' },
  { id: 'reopen', label: 'Reopen', group: 'Conversation', key: 'o' },
  { id: 'spam', label: 'End as spam', group: 'Conversation', key: 's' },
  { id: 'not-spam', label: 'Not spam', group: 'Conversation', key: 'f' },
  { id: 'block', label: 'Block visitor…', group: 'Conversation', key: '!', alias: 'ban' },
  {
    id: 'ready',
    label: 'Ready now: end the wrap-up time',
    group: 'Conversation',
    key: 'w',
    alias: 'wrap up available',
  },
  {
    id: 'context',
    label: 'Show or hide the handoff card',
    group: 'Conversation',
    key: 'i',
    alias: 'summary',
  },
  {
    id: 'openings',
    label: 'Choose a way to begin, then 1, 2 or 3',
    group: 'Conversation',
    key: 'g',
    alias: 'opening greet suggested first words',
  },
  { id: 'details', label: 'Show or hide details', group: 'Conversation', key: 'd', alias: 'lead score' },
  { id: 'view-waiting', label: 'Go to Waiting', group: 'Views', key: '1', alias: 'queue' },
  { id: 'view-mine', label: 'Go to Mine', group: 'Views', key: '2' },
  { id: 'view-bot', label: 'Go to Bot live', group: 'Views', key: '3', alias: 'supervise' },
  { id: 'view-all', label: 'Go to All', group: 'Views', key: '4' },
  { id: 'view-snoozed', label: 'Go to Snoozed', group: 'Views', key: '5' },
  { id: 'view-closed', label: 'Go to Closed', group: 'Views', key: '6' },
  { id: 'palette', label: 'Commands', group: 'Help', key: 'mod+k' },
  { id: 'shortcuts', label: 'Keyboard shortcuts', group: 'Help', key: '?' },
];

const byId = new Map(ACTIONS.map((action) => [action.id, action]));

export function actionOf(id: ActionId): ActionDefinition {
  const action = byId.get(id);
  if (!action) throw new Error(`the registry lacks ${id}`);
  return action;
}

/** How the key of an action is written for people: "⌘ K", "Ctrl K", "E". */
export const keyWords = (id: ActionId, isMac: boolean): string => wordsOfKey(actionOf(id).key, isMac);

const OF_PLATFORM: Readonly<Record<string, readonly [mac: string, other: string]>> = {
  mod: ['⌘', 'Ctrl'],
  alt: ['⌥', 'Alt'],
};
const NAMES: Readonly<Record<string, string>> = { escape: 'Esc', enter: '↵', shift: 'Shift' };

/** How keys such as `mod+k` are written for people; `mod` is ⌘ or Ctrl. */
export function wordsOfKey(key: string, isMac: boolean): string {
  return key
    .split('+')
    .map((part) => OF_PLATFORM[part]?.[isMac ? 0 : 1] ?? NAMES[part] ?? part.toUpperCase())
    .join(' ');
}

const GROUPS = [
  'Conversation',
  'Move',
  'Views',
  'Help',
] as const satisfies readonly ActionDefinition['group'][];

/** The actions by group, as palette and sheet show them; groups without any are left out. */
export function actionsByGroup(
  shown: (action: ActionDefinition) => boolean,
): readonly { readonly group: ActionDefinition['group']; readonly actions: readonly ActionDefinition[] }[] {
  return GROUPS.map((group) => ({
    group,
    actions: ACTIONS.filter((action) => action.group === group && shown(action)),
  })).filter(({ actions }) => actions.length > 0);
}
