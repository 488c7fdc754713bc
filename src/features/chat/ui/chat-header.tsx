import { Avatar } from '../../../components/ui/avatar';
import type { HostedChannel } from '../hosted-channel';
import { useChatText } from '../language/chat-text';
import { OwnDataButton } from '../own-data/own-data-button';
import type { ChatController } from '../state/chat-controller';
import type { ChatState } from '../state/chat-state';
import type { VisitorPhase } from '../state/visitor-phase';
import { Icon } from './icon';
import { OfficeHours } from './office-hours';
import { roleWords } from './panel-words';

interface ChatHeaderProps {
  channel: HostedChannel;
  state: ChatState;
  phase: VisitorPhase;
  controller: ChatController;
  /** Where the chat is a part of somebody's page. */
  onClose: (() => void) | null;
}

/** Who is there: the bot, said to be one, or a person by name. */
export function ChatHeader({ channel, state, phase, controller, onClose }: ChatHeaderProps) {
  const text = useChatText();
  const { t } = text;
  const present = phase.kind === 'joined' || phase.kind === 'engaged' ? phase : null;
  const person = present?.name ?? null;
  const away = state.channel?.isOpen === false && person === null;
  return (
    <header className="flex min-h-14 shrink-0 items-center gap-3 border-b px-4 py-1 pt-[max(0.25rem,env(safe-area-inset-top))]">
      {channel.logoUrl && person === null ? (
        // White behind it in the dark: logos are made for paper.
        // biome-ignore lint/performance/noImgElement: small, and kept for ever by its address.
        <img
          src={channel.logoUrl}
          alt=""
          className="size-9 shrink-0 rounded-sm object-contain dark:bg-white dark:p-0.5"
        />
      ) : (
        <Avatar name={person ?? channel.botName} kind={person ? 'person' : 'bot'} />
      )}
      <div className="min-w-0 grow">
        <h1 className="truncate text-base font-semibold">
          <bdi>{person ?? `${channel.botName} · ${channel.orgName}`}</bdi>
        </h1>
        <p className="line-clamp-2 text-xs text-muted">
          {present ? roleWords(text, present, channel.orgName) : t('botRole')}
          {away ? ` · ${t('teamAway')}` : null}
        </p>
        {channel.hours && person === null ? <OfficeHours hours={channel.hours} /> : null}
      </div>
      <OwnDataButton channel={channel} state={state} controller={controller} />
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
