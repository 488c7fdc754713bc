import { AlarmClock, Bot, CircleCheck, Inbox, type LucideIcon, MessagesSquare, SearchX } from 'lucide-react';
import { Button } from '../../../components/ui/button';
import { EmptyState } from '../../../components/ui/empty-state';
import type { InboxView } from '../../../contracts/api/conversation';
import { VIEW_WORDS } from '../words';

interface Words {
  icon: LucideIcon;
  title: string;
  words: string;
  /** Where there may be something to do. */
  elsewhere?: { view: InboxView; label: string };
}

const EMPTY: Readonly<Record<InboxView, Words>> = {
  waiting: {
    icon: CircleCheck,
    title: 'Nobody is waiting',
    words: 'When the bot passes a conversation on, it appears here at once.',
    elsewhere: { view: 'bot', label: 'Watch the bot live' },
  },
  mine: {
    icon: Inbox,
    title: 'You have no conversations',
    words: 'Accept one that waits, or take one over from the bot, and it stays here until you resolve it.',
    elsewhere: { view: 'waiting', label: 'See who is waiting' },
  },
  bot: {
    icon: Bot,
    title: 'The bot is talking to nobody',
    words: 'Visitors who write on your chat page or website appear here while the bot answers them.',
  },
  all: {
    icon: MessagesSquare,
    title: 'No conversations yet',
    words: 'Open your chat page and write something: the first conversation appears here while you type.',
  },
  snoozed: {
    icon: AlarmClock,
    title: 'Nothing is snoozed',
    words: 'Snooze a conversation with H to set it aside until a time, or until the visitor writes.',
  },
  closed: {
    icon: CircleCheck,
    title: 'Nothing is closed yet',
    words:
      'Conversations end here once they are resolved. They open again when the visitor writes within a week.',
  },
};

const NOT_FOUND: Words = {
  icon: SearchX,
  title: 'Nothing found',
  words:
    'Messages, notes, names, e-mail addresses, phone numbers and companies are searched, from the beginning of a word. Try fewer words or filters, or another view.',
};

interface ListEmptyProps {
  view: InboxView;
  searching: boolean;
  onView(view: InboxView): void;
  /** Without the search and the filters. */
  onClear(): void;
}

export function ListEmpty({ view, searching, onView, onClear }: ListEmptyProps) {
  const { icon: Icon, title, words, elsewhere } = searching ? NOT_FOUND : EMPTY[view];
  return (
    <EmptyState
      icon={<Icon />}
      title={title}
      action={
        searching ? (
          <Button onClick={onClear}>Show everything in {VIEW_WORDS[view]}</Button>
        ) : elsewhere ? (
          <Button onClick={() => onView(elsewhere.view)}>{elsewhere.label}</Button>
        ) : null
      }
    >
      {words}
    </EmptyState>
  );
}
