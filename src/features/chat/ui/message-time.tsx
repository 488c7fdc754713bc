import { useChatText } from '../language/chat-text';
import { pageLocale } from '../language/page-locale';
import { CLOCK } from './clock';

export function MessageTime({ instant }: { instant: string }) {
  const { language } = useChatText();
  const format = new Intl.DateTimeFormat(pageLocale(language), CLOCK);
  return (
    <bdi>
      <time dateTime={instant} className="tabular">
        {format.format(new Date(instant))}
      </time>
    </bdi>
  );
}
