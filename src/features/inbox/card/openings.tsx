import { BookOpen } from 'lucide-react';
import type { ContextPacketDocument } from '../../../contracts/api/handoff';

interface OpeningsProps {
  openings: ContextPacketDocument['openings'];
  onPick(text: string): void;
}

/** First sentences to start from; a click puts one into the composer, where it can still be changed. */
export function Openings({ openings, onPick }: OpeningsProps) {
  return (
    <ul className="flex flex-col gap-1.5">
      {openings.map((opening) => (
        <li key={opening.text}>
          <button
            type="button"
            onClick={() => onPick(opening.text)}
            className="w-full rounded-md border px-3 py-2 text-start text-sm transition-colors hover:border-accent hover:bg-accent-soft"
          >
            <span dir="auto" className="block">
              {opening.text}
            </span>
            {opening.articleTitle ? (
              <span className="mt-0.5 flex items-center gap-1 text-xs text-muted">
                <BookOpen aria-hidden="true" className="size-3" />
                {opening.articleTitle}
              </span>
            ) : null}
          </button>
        </li>
      ))}
    </ul>
  );
}
