import { useRef } from 'react';
import { ACCEPTED_FILES } from '../../../domain/attachments/rules';
import { useChatText } from '../language/chat-text';
import { Icon } from './icon';

/** Opens the file chooser. */
export function AttachButton({ onFiles }: { onFiles(files: readonly File[]): void }) {
  const { t } = useChatText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPTED_FILES}
        aria-label={t('files')}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <button
        type="button"
        aria-label={t('attach')}
        onClick={() => input.current?.click()}
        className="inline-flex size-9 shrink-0 items-center justify-center rounded-md text-muted transition-colors hover:bg-surface-hover hover:text-text pointer-coarse:size-11"
      >
        <Icon name="paperclip" className="size-5" />
      </button>
    </>
  );
}
