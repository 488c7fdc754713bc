'use client';

import { BookOpen } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Kbd } from '../../../components/ui/kbd';
import type { ContextPacketDocument } from '../../../contracts/api/handoff';
import { useActions } from '../actions/actions-context';
import { focusConversation } from '../screen/move-focus';
import { openingNow } from './opening-now';

/** Where the action of the registry puts the focus. */
export const OPENINGS_ID = 'handoff-openings';

interface OpeningsProps {
  openings: ContextPacketDocument['openings'];
  /** As the lead is called now. */
  name: string | null;
  onPick(text: string): void;
}

/**
 * First sentences to start from, each with the article it rests on. A click, or its number while the list has the
 * keyboard, puts one into the composer, where it can still be changed; nothing is sent.
 */
export function Openings({ openings, name, onPick }: OpeningsProps) {
  const { keyOf } = useActions();
  const shown = openings.map((opening) => ({ ...opening, text: openingNow(opening, name) }));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      // Out of the choice, not out of the conversation: the page hears what was not prevented.
      event.preventDefault();
      focusConversation();
      return;
    }
    const picked = shown[Number(event.key) - 1];
    if (!picked) return;
    event.preventDefault();
    event.stopPropagation();
    onPick(picked.text);
  };
  return (
    <>
      {shown.every(({ articleTitle }) => articleTitle === null) ? (
        <p className="mb-1.5 text-sm text-muted">
          Nothing in the knowledge base fits what they asked. These claim nothing.
        </p>
      ) : null}
      {/* The number keys belong to the whole list, whichever of its buttons has the focus. */}
      <ul id={OPENINGS_ID} aria-label="Ways to begin" className="flex flex-col gap-1.5" onKeyDown={onKeyDown}>
        {shown.map((opening, index) => (
          <li key={opening.text}>
            <button
              type="button"
              aria-keyshortcuts={String(index + 1)}
              title={`${keyOf('openings')}, then ${index + 1}`}
              onClick={() => onPick(opening.text)}
              className="flex w-full gap-2 rounded-md border px-3 py-2 text-start text-sm transition-colors hover:border-accent hover:bg-accent-soft focus-visible:border-accent"
            >
              <Kbd>{String(index + 1)}</Kbd>
              <span className="min-w-0">
                <span dir="auto" className="line-clamp-4 [overflow-wrap:anywhere]">
                  {opening.text}
                </span>
                {opening.articleTitle ? (
                  <span className="mt-0.5 flex items-center gap-1 text-xs text-muted">
                    <BookOpen aria-hidden="true" className="size-3 shrink-0" />
                    {opening.articleTitle}
                  </span>
                ) : null}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
