'use client';

import { useRef } from 'react';
import { Button } from '../../../components/ui/button';

interface FileChoiceProps {
  /** What is chosen; null: nothing yet. */
  fileName: string | null;
  /** Beside the button while nothing is chosen. */
  hint?: string | undefined;
  /** What the system's dialog offers. */
  accept: string;
  busy: boolean;
  onChoose(file: File): void;
}

/** A button that opens the system's choice of files, and the name of the file that was chosen. */
export function FileChoice({ fileName, hint, accept, busy, onChoose }: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button busy={busy} onClick={() => input.current?.click()}>
        {fileName === null ? 'Choose a file' : 'Choose another file'}
      </Button>
      <span className="min-w-0 truncate text-sm text-muted">{fileName ?? hint}</span>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label="CSV file"
        tabIndex={-1}
        className="sr-only"
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          // The same file may be chosen again once it was corrected.
          target.value = '';
          if (chosen) onChoose(chosen);
        }}
      />
    </div>
  );
}
