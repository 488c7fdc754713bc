import { type KeyboardEvent, useState } from 'react';
import type { VisitorMessage } from '../../../contracts/api/message';
import { MESSAGE_CHARACTERS } from '../composer-limit';
import { useChatText } from '../language/chat-text';
import type { ChatController } from '../state/chat-controller';

const CHANGE_MS = 60_000;
const action =
  'min-h-7 rounded-sm px-1.5 font-medium text-accent-text underline-offset-2 hover:underline pointer-coarse:min-h-11';

interface MessageActionsProps {
  message: VisitorMessage;
  controller: ChatController;
  onReply(): void;
  onClose(): void;
}

/** What the visitor can do with a message: answer to it; for a minute change or withdraw their own. */
export function MessageActions({ message, controller, onReply, onClose }: MessageActionsProps) {
  const { t } = useChatText();
  const [editing, setEditing] = useState(false);
  const young = Date.now() - Date.parse(message.createdAt) < CHANGE_MS;
  const changeable = message.author.kind === 'visitor' && young;
  if (editing) return <EditOwn message={message} controller={controller} onClose={onClose} />;
  return (
    <p className="flex flex-wrap gap-x-1 text-xs">
      <button
        type="button"
        className={action}
        onClick={() => {
          onReply();
          onClose();
        }}
      >
        {t('reply')}
      </button>
      {changeable && message.text !== '' ? (
        <button type="button" className={action} onClick={() => setEditing(true)}>
          {t('edit')}
        </button>
      ) : null}
      {changeable ? (
        <button
          type="button"
          className={action}
          onClick={() => void controller.retractMessage(message.id).then(onClose)}
        >
          {t('withdraw')}
        </button>
      ) : null}
    </p>
  );
}

function EditOwn({ message, controller, onClose }: Omit<MessageActionsProps, 'onReply'>) {
  const { t } = useChatText();
  const [text, setText] = useState(message.text);
  const words = text.trim();
  const savable = words !== '' && [...words].length <= MESSAGE_CHARACTERS;
  const save = async () => {
    if (savable && (words === message.text || (await controller.editMessage(message.id, words)))) onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void save();
  };
  return (
    <div className="flex w-72 max-w-full flex-col gap-1">
      <textarea
        // biome-ignore lint/a11y/noAutofocus: the visitor has just asked to edit these words.
        autoFocus
        dir="auto"
        value={text}
        aria-label={t('edit')}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        className="field-sizing-content max-h-40 min-h-9 w-full resize-none rounded-md border border-accent bg-surface-raised px-3 py-2 text-base pointer-coarse:text-lg"
      />
      <p className="flex justify-end gap-1 text-xs">
        <button type="button" className={action} onClick={onClose}>
          {t('cancel')}
        </button>
        <button type="button" className={action} aria-disabled={!savable} onClick={() => void save()}>
          {t('save')}
        </button>
      </p>
    </div>
  );
}
