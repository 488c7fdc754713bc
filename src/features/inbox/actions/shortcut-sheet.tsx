'use client';

import { useRef } from 'react';
import { Dialog } from '../../../components/ui/dialog';
import { Kbd } from '../../../components/ui/kbd';
import { useIsMac } from '../state/platform';
import { KEYS_IN_PLACE } from './keys-in-place';
import { actionsByGroup, keyWords, wordsOfKey } from './registry';

/** Every key, from the one registry. */
export function ShortcutSheet({ onClose }: { onClose(): void }) {
  const isMac = useIsMac();
  const list = useRef<HTMLElement>(null);
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="Keyboard shortcuts"
      description="They rest while you write."
      size="lg"
      initialFocus={list}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the list is longer than low windows, and keys scroll it. */}
      <section ref={list} tabIndex={0} aria-label="Keys" className="gap-x-10 pb-2 outline-none sm:columns-2">
        {actionsByGroup(() => true).map(({ group, actions }) => (
          <section key={group} className="mb-5 break-inside-avoid">
            <h3 className="mb-1 text-xs font-medium text-muted">{group}</h3>
            <ul className="flex flex-col">
              {actions.map(({ id, label }) => (
                <Line key={id} label={label} keys={[keyWords(id, isMac)]} />
              ))}
            </ul>
          </section>
        ))}
        <section className="mb-5 break-inside-avoid">
          <h3 className="mb-1 text-xs font-medium text-muted">In their place</h3>
          <ul className="flex flex-col">
            {KEYS_IN_PLACE.map(({ label, keys }) => (
              <Line key={label} label={label} keys={keys.map((key) => wordsOfKey(key, isMac))} />
            ))}
          </ul>
        </section>
      </section>
    </Dialog>
  );
}

function Line({ label, keys }: { label: string; keys: readonly string[] }) {
  return (
    <li className="flex min-h-7 items-center justify-between gap-4 text-sm">
      {label}
      <span className="flex shrink-0 gap-1.5">
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </span>
    </li>
  );
}
