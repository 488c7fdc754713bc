import { expect, it } from 'vitest';
import { listenToKeys } from './listen-to-keys';

type Listener = (event: KeyboardEvent) => void;

/** A page on which something may be open, and may act on a key before the page's own listeners hear of it. */
function aPage() {
  const listeners = { before: new Set<Listener>(), after: new Set<Listener>() };
  const of = (capture: unknown) => (capture === true ? listeners.before : listeners.after);
  let open = false;
  const page = {
    querySelector: () => (open ? {} : null),
    addEventListener: (_: string, listener: Listener, capture?: boolean) => void of(capture).add(listener),
    removeEventListener: (_: string, listener: Listener, capture?: boolean) =>
      void of(capture).delete(listener),
  };
  const press = (inBetween: () => void = () => {}) => {
    const event = { key: '1' } as KeyboardEvent;
    for (const listener of listeners.before) listener(event);
    inBetween();
    for (const listener of listeners.after) listener(event);
  };
  return { page: page as unknown as Document, press, setOpen: (is: boolean) => (open = is) };
}

it('a key that closed a dialog was the dialog’s; the next one is the page’s', () => {
  const { page, press, setOpen } = aPage();
  const told: boolean[] = [];
  const end = listenToKeys(page, (_, occupied) => told.push(occupied));
  setOpen(true);
  press(() => setOpen(false));
  press();
  press(() => setOpen(true));
  end();
  press();
  expect(told).toEqual([true, false, true]);
});
