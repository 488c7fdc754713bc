import { useChatText } from '../language/chat-text';

export function MessageTime({ instant }: { instant: string }) {
  const { language } = useChatText();
  const format = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
  return (
    <bdi>
      <time dateTime={instant} className="tabular">
        {format.format(new Date(instant))}
      </time>
    </bdi>
  );
}
