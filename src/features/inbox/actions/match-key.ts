import { ACTIONS, type ActionId } from './registry';

/** What a key press is, as far as shortcuts care. */
export interface KeyPress {
  readonly key: string;
  /** Where the key is, whatever the layout writes there: `KeyE`. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
  readonly defaultPrevented: boolean;
}

export interface KeyPlace {
  /** The press goes into a field where letters are letters. */
  readonly typing: boolean;
  /** A dialog, menu or list box has the keyboard. */
  readonly occupied: boolean;
}

/** The action that a key press asks for; none while somebody types or something else has the keyboard. */
export function matchKey(press: KeyPress, place: KeyPlace): ActionId | null {
  if (press.defaultPrevented || press.isComposing || press.altKey || place.occupied) return null;
  const modified = press.ctrlKey || press.metaKey;
  if (place.typing && !modified) return null;
  const prefix = modified ? 'mod+' : '';
  return actionFor(prefix + press.key.toLowerCase()) ?? actionFor(prefix + latinKey(press)) ?? null;
}

const actionFor = (key: string): ActionId | undefined => ACTIONS.find((action) => action.key === key)?.id;

/**
 * What a Latin keyboard has at this place, for layouts that write other letters there (Cyrillic, Arabic, Greek) or no
 * digit without Shift (French). A Latin letter is always taken at its word.
 */
function latinKey({ key, code }: KeyPress): string {
  if (/^[a-z]$/i.test(key)) return '';
  return /^(?:Key([A-Z])|Digit([0-9]))$/.exec(code)?.slice(1).find(Boolean)?.toLowerCase() ?? '';
}
