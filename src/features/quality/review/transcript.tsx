'use client';

import clsx from 'clsx';
import { useEffect, useRef } from 'react';
import type { ReviewItem } from '../../../contracts/api/quality-reviews';

interface TranscriptProps {
  item: ReviewItem;
  /** Turns may be chosen: this one is. */
  chosenTurn?: number | null;
  onChooseTurn?: ((turn: number) => void) | undefined;
}

/** What was said up to the cut. The visitor's turns are numbered; those before the last may be chosen. */
export function Transcript({ item, chosenTurn = null, onChooseTurn }: TranscriptProps) {
  const cut = useRef<HTMLParagraphElement>(null);
  // What is judged is the end; who wants to read from the beginning scrolls up. Newer browsers return a promise.
  useEffect(() => void cut.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <section aria-label="Conversation" className="flex flex-col gap-2">
      {item.messages.map(({ id, author, text, turn }) => {
        const isVisitor = author === 'visitor';
        const mayBeChosen = onChooseTurn !== undefined && turn !== null && turn < item.cutTurn;
        return (
          <div key={id} className={clsx('flex max-w-[85%] gap-2', !isVisitor && 'flex-row-reverse self-end')}>
            <span className="tabular w-5 shrink-0 pt-2 text-end text-xs text-muted">
              {turn === null ? null : (
                <>
                  <span className="sr-only">Turn </span>
                  {turn}
                </>
              )}
            </span>
            <div
              className={clsx(
                'min-w-0 rounded-lg px-3 py-2 text-base/5 break-words whitespace-pre-wrap',
                isVisitor ? 'bg-surface-hover' : 'border bg-surface',
                turn === item.cutTurn && 'ring-2 ring-accent',
                chosenTurn !== null && chosenTurn === turn && 'ring-2 ring-warning',
              )}
              dir="auto"
            >
              <span className="sr-only">{isVisitor ? 'Visitor: ' : 'Bot: '}</span>
              {text}
              {mayBeChosen ? (
                <button
                  type="button"
                  className="mt-1 block min-h-6 text-sm font-medium text-accent-text underline underline-offset-2"
                  onClick={() => onChooseTurn(turn)}
                >
                  Needed here
                </button>
              ) : null}
            </div>
          </div>
        );
      })}
      {item.askedByButton ? (
        <p className="text-center text-sm text-muted">The visitor pressed “Talk to a person”</p>
      ) : null}
      <p ref={cut} className="border-t border-dashed pt-2 text-center text-xs text-muted">
        Cut here. Judge the conversation as it stands.
      </p>
    </section>
  );
}
