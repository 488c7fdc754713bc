'use client';

import clsx from 'clsx';
import { useEffect, useRef } from 'react';
import type { TriedFrame } from '../../../contracts/api/try-conversation';
import type { TryStep } from '../../../domain/bot/try-out/types';
import { stepInWords } from './step-words';

interface TriedLogProps {
  frames: readonly TriedFrame[];
  steps: readonly TryStep[];
  /** The frame whose figures are shown beside. */
  shown: number;
  onShow(frame: number): void;
}

/** The conversation so far; a visitor message can be chosen to see what was made of it then. */
export function TriedLog({ frames, steps, shown, onShow }: TriedLogProps) {
  const log = useRef<HTMLDivElement>(null);
  const count = frames.length;
  useEffect(() => {
    if (count > 0) log.current?.scrollTo({ top: log.current.scrollHeight });
  }, [count]);
  return (
    <div ref={log} role="log" aria-label="Tried-out conversation" className="pane-scroll h-[26rem] px-4 pb-3">
      <ol className="flex flex-col gap-2">
        {frames.map((frame, index) => {
          const step = steps[index - 1];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a frame is its place in the conversation.
            <li key={index} className="flex flex-col gap-2">
              {step && step.kind !== 'message' ? (
                <p className="self-center text-center text-xs text-muted">{stepInWords(step)}</p>
              ) : null}
              {frame.said.map(({ author, text }, line) =>
                author === 'visitor' ? (
                  <button
                    // biome-ignore lint/suspicious/noArrayIndexKey: lines of a frame never move.
                    key={line}
                    type="button"
                    aria-pressed={index === shown}
                    aria-label={`“${text}”: show what was made of it`}
                    onClick={() => onShow(index)}
                    className={clsx(
                      bubble,
                      'self-end bg-accent text-start text-on-accent',
                      index === shown && 'outline-2 outline-offset-2 outline-focus',
                    )}
                  >
                    {text}
                  </button>
                ) : (
                  <p
                    // biome-ignore lint/suspicious/noArrayIndexKey: lines of a frame never move.
                    key={line}
                    dir="auto"
                    className={clsx(
                      bubble,
                      'self-start',
                      author === 'bot' ? 'bg-surface-hover' : 'bg-accent-soft',
                    )}
                  >
                    {text}
                  </p>
                ),
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

const bubble = 'max-w-[85%] rounded-md px-3 py-2 text-base whitespace-pre-line [overflow-wrap:anywhere]';
