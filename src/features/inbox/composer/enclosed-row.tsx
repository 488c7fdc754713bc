'use client';

import { FileChips } from '../attachments/file-chips';
import type { ComposerMode } from './draft-store';
import { Quoted } from './quoted';
import type { Enclosed } from './use-enclosed';

interface EnclosedRowProps {
  enclosed: Enclosed;
  mode: ComposerMode;
  visitorName: string;
  isDropping: boolean;
}

/** Above the words: what they answer to, and the files that go with them. */
export function EnclosedRow({ enclosed, mode, visitorName, isDropping }: EnclosedRowProps) {
  const { quote, uploads, files } = enclosed;
  return (
    <>
      {isDropping ? (
        <p className="px-3 pt-2 text-sm font-medium text-accent-text">
          {mode === 'note' ? 'Drop to attach to the note' : 'Drop to attach'}
        </p>
      ) : null}
      {quote ? (
        <Quoted quote={quote} visitorName={visitorName} onRemove={() => enclosed.setQuote(null, mode)} />
      ) : null}
      <FileChips uploads={uploads} list={files} />
    </>
  );
}
