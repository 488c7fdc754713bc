'use client';

import { Paperclip } from 'lucide-react';
import { useRef } from 'react';
import { IconButton } from '../../../components/ui/icon-button';
import { ACCEPTED_FILES } from '../../../domain/attachments/rules';

/** Opens the file chooser. */
export function AttachButton({ onFiles }: { onFiles(files: readonly File[]): void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPTED_FILES}
        aria-label="Files to attach"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <IconButton label="Attach files" size="sm" onClick={() => input.current?.click()}>
        <Paperclip />
      </IconButton>
    </>
  );
}
