import type { VisitorMessage } from '../../../contracts/api/message';
import { useChatText } from '../language/chat-text';
import { Icon } from './icon';

/** The articles that an answer rests on. */
export function Sources({ sources }: { sources: VisitorMessage['sources'] }) {
  const { t } = useChatText();
  return (
    <p className="flex items-start gap-1.5 text-xs text-muted">
      <Icon name="book" className="mt-0.5 size-3 shrink-0" />
      <span>
        {t('basedOn')}{' '}
        {sources.map((source, index) => (
          <span key={source.articleId}>
            {index > 0 ? ', ' : ''}
            <cite dir="auto" className="font-medium not-italic">
              {source.title}
            </cite>
          </span>
        ))}
      </span>
    </p>
  );
}
