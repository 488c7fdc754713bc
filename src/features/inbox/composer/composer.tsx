'use client';

import clsx from 'clsx';
import { Lock, MessageSquareText, Send, SquareSlash } from 'lucide-react';
import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useRef } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../../../components/ui/button';
import { IconButton } from '../../../components/ui/icon-button';
import { SegmentedControl } from '../../../components/ui/segmented-control';
import type { CannedReply } from '../../../contracts/api/canned-replies';
import type { TeamConversation } from '../../../contracts/api/conversation';
import { MESSAGE_CHARACTERS } from '../../../contracts/primitives';
import { type DraftHint, hintsForDraft } from '../../../domain/policy/brand-voice';
import { useBrandVoice } from '../../shared/team/use-brand-voice';
import { useIsMac } from '../state/platform';
import { applyHint } from './apply-hint';
import { BlockedReply } from './blocked-reply';
import { CannedMenu, optionId } from './canned-menu';
import { insertText } from './canned-replies';
import type { ComposerAccess } from './composer-access';
import type { ComposerMode } from './draft-store';
import { NewerMessage } from './newer-message';
import { useCannedReplies } from './use-canned-replies';
import { useSlashMenu } from './use-slash-menu';
import type { Writing } from './use-writing';
import { VoiceHints } from './voice-hints';

/** What other parts of the page may ask of the composer. */
export interface ComposerHandle {
  focus(mode: ComposerMode): void;
  /** Puts words where the caret is, in the reply. */
  insert(words: string): void;
}

interface ComposerProps {
  ref: Ref<ComposerHandle>;
  conversation: TeamConversation;
  access: ComposerAccess;
  writing: Writing;
}

const COUNT_FROM = MESSAGE_CHARACTERS - 400;

export function Composer({ ref, conversation, access, writing }: ComposerProps) {
  const { mode, text, setMode, setText, send, stopTyping, newer } = writing;
  const area = useRef<HTMLTextAreaElement>(null);
  const menuId = useId();
  const { replies, textOf } = useCannedReplies(conversation);
  const menu = useSlashMenu(replies);

  const isNote = mode === 'note';
  const voice = useBrandVoice();
  const hints = voice && !isNote ? hintsForDraft(text, voice) : [];
  const optionKey = useIsMac() ? '⌥↵' : 'Alt ↵';
  const blocked = !isNote && access.kind === 'blocked' ? access : null;
  const characters = [...text].length;
  const tooLong = characters > MESSAGE_CHARACTERS;
  const sendable = text.trim() !== '' && !tooLong && (isNote || (access.kind === 'open' && access.sendable));

  const write = (next: string, caret: number, kind = mode) => {
    flushSync(() => setText(next, kind));
    area.current?.focus();
    area.current?.setSelectionRange(caret, caret);
  };
  const pick = (reply: CannedReply) => {
    const { text: next, caret } = insertText(
      text,
      menu.from,
      area.current?.selectionEnd ?? text.length,
      textOf(reply),
    );
    menu.close();
    write(next, caret);
  };
  const apply = (hint: DraftHint) => {
    const { text: next, caret } = applyHint(text, hint);
    write(next, caret);
  };
  useImperativeHandle(ref, () => ({
    focus: (wanted) => {
      flushSync(() => setMode(wanted));
      area.current?.focus();
    },
    insert: (words) => {
      const reply = writing.textOf('reply');
      const end = (mode === 'reply' ? area.current?.selectionEnd : undefined) ?? reply.length;
      const { text: next, caret } = insertText(reply, end, end, words);
      setMode('reply');
      write(next, caret, 'reply');
    },
  }));

  const submit = () => {
    if (!sendable) return;
    send();
    menu.close();
    area.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || menu.onKey(event, pick)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.currentTarget.blur();
    }
    if (event.key === 'Enter' && event.altKey && hints[0]) {
      event.preventDefault();
      apply(hints[0]);
    }
    if (event.key !== 'Enter' || event.shiftKey || event.altKey) return;
    event.preventDefault();
    submit();
  };

  return (
    <section aria-label="Write" className="shrink-0 border-t px-4 pt-2 pb-3">
      <div className="relative mx-auto flex max-w-170 flex-col gap-2">
        {menu.matches.length > 0 ? (
          <CannedMenu id={menuId} replies={menu.matches} active={menu.active} textOf={textOf} onPick={pick} />
        ) : null}
        {newer && !isNote ? <NewerMessage messageId={newer} name={conversation.lead.displayName} /> : null}
        <SegmentedControl
          aria-label="Kind of message"
          size="sm"
          value={mode}
          onValueChange={setMode}
          className="self-start"
          items={[
            { value: 'reply', label: 'Reply', icon: <MessageSquareText aria-hidden="true" /> },
            { value: 'note', label: 'Note', icon: <Lock aria-hidden="true" /> },
          ]}
        />
        {blocked ? (
          <BlockedReply access={blocked} conversation={conversation} draft={text} />
        ) : (
          <div
            className={clsx(
              'flex flex-col rounded-md border border-strong/60 focus-within:border-accent focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-focus',
              isNote ? 'border-dashed bg-warning-soft' : 'bg-surface-raised',
            )}
          >
            <textarea
              ref={area}
              dir="auto"
              rows={2}
              value={text}
              aria-label={isNote ? 'Private note' : `Reply to ${conversation.lead.displayName}`}
              aria-autocomplete="list"
              aria-controls={menu.matches.length > 0 ? menuId : undefined}
              aria-activedescendant={menu.matches.length > 0 ? optionId(menuId, menu.active) : undefined}
              placeholder={isNote ? 'Only your team sees this' : 'Write a reply, or / for a canned one'}
              onChange={(event) => {
                setText(event.target.value);
                menu.follow(event.target.value, event.target.selectionEnd);
              }}
              onSelect={(event) => menu.follow(event.currentTarget.value, event.currentTarget.selectionEnd)}
              onKeyDown={onKeyDown}
              onBlur={() => {
                menu.close();
                stopTyping();
              }}
              className="pane-scroll field-sizing-content max-h-[35vh] min-h-14 w-full resize-none bg-transparent px-3 pt-2 text-base outline-none pointer-coarse:text-lg"
            />
            {isNote ? null : <VoiceHints hints={hints} shortcut={optionKey} onApply={apply} />}
            <div className="flex items-center gap-1 p-1.5">
              <IconButton
                label="Canned replies"
                shortcut="/"
                size="sm"
                onClick={() => {
                  const caret = area.current?.selectionEnd ?? text.length;
                  const gap = caret === 0 || /\s$/.test(text.slice(0, caret)) ? '/' : ' /';
                  const inserted = insertText(text, caret, caret, gap);
                  write(inserted.text, inserted.caret);
                  menu.follow(inserted.text, inserted.caret);
                }}
              >
                <SquareSlash />
              </IconButton>
              <span className="ms-auto" />
              {characters >= COUNT_FROM ? (
                <span
                  className={clsx('tabular px-1 text-xs', tooLong ? 'font-medium text-danger' : 'text-muted')}
                >
                  {characters.toLocaleString()} / {MESSAGE_CHARACTERS.toLocaleString()}
                  {tooLong ? <span className="sr-only"> characters: too long to send</span> : null}
                </span>
              ) : null}
              <Button variant="primary" size="sm" aria-disabled={!sendable || undefined} onClick={submit}>
                <Send aria-hidden="true" />
                {isNote ? 'Add note' : access.kind === 'open' && !access.sendable ? 'Taking it' : 'Send'}
              </Button>
            </div>
          </div>
        )}
      </div>
    </section>
  );
}
