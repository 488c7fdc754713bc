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
import { filesOf } from '../../shared/attachments/dropped-files';
import { useFileDrop } from '../../shared/attachments/use-file-drop';
import { useBrandVoice } from '../../shared/team/use-brand-voice';
import { AttachButton } from '../attachments/attach-button';
import { EmojiButton } from '../emoji/emoji-button';
import { rememberEmoji } from '../emoji/recent-emoji';
import { MacroButton } from '../macros/macro-button';
import { focusConversation } from '../screen/move-focus';
import { useIsMac } from '../state/platform';
import { applyHint } from './apply-hint';
import { BlockedReply } from './blocked-reply';
import { CannedMenu } from './canned-menu';
import { insertText } from './canned-replies';
import { optionId } from './completion-list';
import type { ComposerAccess } from './composer-access';
import type { ComposerMode } from './draft-store';
import { EmojiList } from './emoji-list';
import { EnclosedRow } from './enclosed-row';
import { MentionList } from './mention-list';
import { NewerMessage } from './newer-message';
import type { Colleague } from './use-callable-colleagues';
import { useCannedReplies } from './use-canned-replies';
import { useEditNewest } from './use-edit-newest';
import { type EmojiOption, useEmojiMenu } from './use-emoji-menu';
import { useEnclosed } from './use-enclosed';
import { useMentionMenu } from './use-mention-menu';
import { useOfferQuoting } from './use-offer-quoting';
import { useSendLater } from './use-send-later';
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
  const mention = useMentionMenu(mode === 'note');
  const emoji = useEmojiMenu();

  const enclosed = useEnclosed(conversation.id, mode);
  const section = useRef<HTMLElement>(null);
  const isDropping = useFileDrop(section, (files) => {
    if (!blocked) enclosed.addFiles(files);
  });
  const editNewest = useEditNewest();

  const isNote = mode === 'note';
  const voice = useBrandVoice();
  const hints = voice && !isNote ? hintsForDraft(text, voice) : [];
  const optionKey = useIsMac() ? '⌥↵' : 'Alt ↵';
  const blocked = !isNote && access.kind === 'blocked' ? access : null;
  const characters = [...text].length;
  const tooLong = characters > MESSAGE_CHARACTERS;
  const saysSomething = text.trim() !== '' || enclosed.files.length > 0;
  const isReady = saysSomething && !enclosed.isWaiting && !tooLong;
  const sendable = isReady && (isNote || (access.kind === 'open' && access.sendable));
  const isClaiming = !isNote && access.kind === 'open' && !access.sendable;

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
  const call = (person: Colleague) => {
    const caret = area.current?.selectionEnd ?? text.length;
    const inserted = insertText(text, mention.from, caret, `@${person.name} `);
    mention.close();
    write(inserted.text, inserted.caret);
  };
  const putSign = ({ sign }: EmojiOption) => {
    const caret = area.current?.selectionEnd ?? text.length;
    const inserted = insertText(text, emoji.from, caret, `${sign} `);
    rememberEmoji(() => localStorage, sign);
    emoji.close();
    write(inserted.text, inserted.caret);
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

  useOfferQuoting((message) => {
    const kind = message.private ? 'note' : mode;
    enclosed.setQuote(message, kind);
    flushSync(() => setMode(kind));
    area.current?.focus();
  });

  const openMenu = [menu, mention, emoji].find(({ matches }) => matches.length > 0);
  const follow = ({ value, selectionEnd }: HTMLTextAreaElement) => {
    menu.follow(value, selectionEnd);
    mention.follow(value, selectionEnd);
    emoji.follow(value, selectionEnd);
  };
  const submit = () => {
    if (!sendable) return later.wish();
    send(enclosed.take());
    menu.close();
    area.current?.focus();
  };
  const later = useSendLater(sendable, isReady && isClaiming, submit);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (mention.onKey(event, call) || menu.onKey(event, pick) || emoji.onKey(event, putSign)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      focusConversation();
    }
    if (event.key === 'ArrowUp' && text === '' && editNewest()) event.preventDefault();
    if (event.key === 'Enter' && event.altKey && hints[0]) {
      event.preventDefault();
      apply(hints[0]);
    }
    if (event.key !== 'Enter' || event.shiftKey || event.altKey) return;
    event.preventDefault();
    submit();
  };

  return (
    <section ref={section} aria-label="Write" className="shrink-0 border-t px-4 pt-2 pb-3">
      <div className="relative mx-auto flex max-w-170 flex-col gap-2">
        {menu.matches.length > 0 ? (
          <CannedMenu id={menuId} replies={menu.matches} active={menu.active} textOf={textOf} onPick={pick} />
        ) : null}
        {mention.matches.length > 0 ? (
          <MentionList id={menuId} people={mention.matches} active={mention.active} onPick={call} />
        ) : null}
        {emoji.matches.length > 0 ? (
          <EmojiList id={menuId} emoji={emoji.matches} active={emoji.active} onPick={putSign} />
        ) : null}
        {newer && !isNote ? (
          <NewerMessage message={newer} visitorName={conversation.lead.displayName} />
        ) : null}
        {conversation.erased ? null : (
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
        )}
        {blocked ? (
          <BlockedReply access={blocked} conversation={conversation} draft={text} />
        ) : (
          <div
            className={clsx(
              'flex flex-col rounded-md border border-strong/60 focus-within:border-accent focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-focus',
              isNote ? 'border-dashed bg-warning-soft' : 'bg-surface-raised',
              isDropping && 'border-accent outline-2 outline-accent',
            )}
          >
            <EnclosedRow
              enclosed={enclosed}
              mode={mode}
              visitorName={conversation.lead.displayName}
              isDropping={isDropping}
            />
            <textarea
              ref={area}
              dir="auto"
              rows={2}
              value={text}
              aria-label={isNote ? 'Private note' : `Reply to ${conversation.lead.displayName}`}
              aria-autocomplete="list"
              aria-controls={openMenu ? menuId : undefined}
              aria-activedescendant={openMenu ? optionId(menuId, openMenu.active) : undefined}
              placeholder={
                isNote
                  ? 'Only your team sees this; @ calls a colleague'
                  : 'Write a reply, or / for a canned one'
              }
              onChange={(event) => {
                later.forget();
                setText(event.target.value);
                follow(event.target);
              }}
              onSelect={(event) => follow(event.currentTarget)}
              onKeyDown={onKeyDown}
              onPaste={(event) => {
                const files = filesOf(event.clipboardData);
                if (files.length === 0) return;
                event.preventDefault();
                enclosed.addFiles(files);
              }}
              onBlur={() => {
                menu.close();
                mention.close();
                emoji.close();
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
              <MacroButton />
              <AttachButton onFiles={enclosed.addFiles} />
              <EmojiButton
                onPick={(sign) => {
                  const caret = area.current?.selectionEnd ?? text.length;
                  const inserted = insertText(text, caret, caret, sign);
                  write(inserted.text, inserted.caret);
                }}
              />
              <span className="ms-auto" />
              {characters >= COUNT_FROM ? (
                <span
                  className={clsx('tabular px-1 text-xs', tooLong ? 'font-medium text-danger' : 'text-muted')}
                >
                  {characters.toLocaleString('en')} / {MESSAGE_CHARACTERS.toLocaleString('en')}
                  {tooLong ? <span className="sr-only"> characters: too long to send</span> : null}
                </span>
              ) : null}
              <Button variant="primary" size="sm" aria-disabled={!sendable || undefined} onClick={submit}>
                <Send aria-hidden="true" />
                {isNote ? 'Add note' : isClaiming ? 'Taking it' : 'Send'}
              </Button>
            </div>
          </div>
        )}
      </div>
    </section>
  );
}
