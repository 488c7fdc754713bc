import { Avatar } from '../../../components/ui/avatar';
import type { HostedChannel } from '../hosted-channel';
import { useChatText } from '../language/chat-text';
import type { ChatState } from '../state/chat-state';
import type { VisitorPhase } from '../state/visitor-phase';
import { downloadTranscript } from './download-transcript';
import { Icon } from './icon';

interface ChatHeaderProps {
  channel: HostedChannel;
  state: ChatState;
  phase: VisitorPhase;
  /** Where the chat is a part of somebody's page. */
  onClose: (() => void) | null;
}

/** Who is there: the bot, said to be one, or a person by name. */
export function ChatHeader({ channel, state, phase, onClose }: ChatHeaderProps) {
  const { t, language } = useChatText();
  const person = phase.kind === 'joined' || phase.kind === 'engaged' ? phase.name : null;
  const away = state.channel?.isOpen === false && person === null;
  const download = () =>
    downloadTranscript(state.messages, {
      title: channel.orgName,
      language,
      you: t('you'),
      retracted: t('retracted'),
    });
  return (
    <header className="flex min-h-14 shrink-0 items-center gap-3 border-b px-4 pt-[env(safe-area-inset-top)]">
      <Avatar name={person ?? channel.botName} kind={person ? 'person' : 'bot'} />
      <div className="min-w-0 grow">
        <h1 className="truncate text-base font-semibold">
          <bdi>{person ?? `${channel.botName} · ${channel.orgName}`}</bdi>
        </h1>
        <p className="line-clamp-2 text-xs text-muted">
          {person ? t('personRole', { org: channel.orgName }) : t('botRole')}
          {away ? ` · ${t('teamAway')}` : null}
        </p>
      </div>
      <button
        type="button"
        aria-label={t('downloadTranscript')}
        title={t('downloadTranscript')}
        disabled={state.messages.length === 0}
        onClick={download}
        className="inline-flex size-9 shrink-0 items-center justify-center rounded-sm text-muted hover:bg-surface-hover hover:text-text disabled:opacity-40 pointer-coarse:size-11"
      >
        <Icon name="download" className="size-4" />
      </button>
      {onClose ? (
        <button
          type="button"
          aria-label={t('closeChat')}
          title={t('closeChat')}
          onClick={onClose}
          className="-ms-2 inline-flex size-9 shrink-0 items-center justify-center rounded-sm text-muted hover:bg-surface-hover hover:text-text pointer-coarse:size-11"
        >
          <Icon name="close" className="size-4" />
        </button>
      ) : null}
    </header>
  );
}
