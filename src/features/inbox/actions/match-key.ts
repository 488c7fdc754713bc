import { ACTIONS, type ActionId } from './registry';

/** What a key press is, as far as shortcuts care. */
export interface KeyPress {
  readonly key: string;
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
  const wanted = (modified ? 'mod+' : '') + press.key.toLowerCase();
  return ACTIONS.find((action) => action.key === wanted)?.id ?? null;
}
