import { renderMessage } from '../../../domain/policy/render-template';
import type { MessageKey } from '../../../domain/policy/types';
import { useEditor } from '../editor/editor-context';
import { sampleValues } from './sample-values';

/** The message as a visitor reads it, in the organisation's voice: with everything known, and with nothing. */
export function MessagePreview({ messageKey, language }: { messageKey: MessageKey; language: string }) {
  const { document, surroundings } = useEditor();
  const { orgName, voice, teams } = surroundings;
  const full = renderMessage(
    document,
    messageKey,
    language,
    sampleValues(orgName, teams[0]?.name, language),
    voice,
  );
  const bare = renderMessage(document, messageKey, language, { orgName }, voice);
  return (
    <div className="flex flex-col gap-2" aria-live="polite" data-message-preview>
      <h3 className="text-xs font-medium text-muted">Preview, as {voice.botName} says it</h3>
      <Bubble text={full} />
      {bare === full ? null : (
        <>
          <p className="text-xs text-muted">When nothing of it is known yet</p>
          <Bubble text={bare} />
        </>
      )}
    </div>
  );
}

function Bubble({ text }: { text: string }) {
  return (
    <p
      dir="auto"
      className="max-w-130 self-start rounded-md bg-surface-hover px-3 py-2 text-base whitespace-pre-line [overflow-wrap:anywhere]"
    >
      {text === '' ? <em className="text-muted">Nothing is said.</em> : text}
    </p>
  );
}
