import { useChatText } from '../language/chat-text';
import { pageLocale } from '../language/page-locale';

export function DaySeparator({ instant }: { instant: string }) {
  const { language } = useChatText();
  const day = new Intl.DateTimeFormat(pageLocale(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  return (
    <p className="flex items-center gap-3 py-2 text-xs text-muted before:h-px before:grow before:bg-border after:h-px after:grow after:bg-border">
      <time dateTime={instant.slice(0, 10)}>{day.format(new Date(instant))}</time>
    </p>
  );
}
