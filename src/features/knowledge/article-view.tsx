import { Pencil } from 'lucide-react';
import { Badge } from '../../components/ui/badge';
import { Button } from '../../components/ui/button';
import type { Article } from '../../contracts/api/team';
import { ArticleText } from './article-text';

interface ArticleViewProps {
  article: Article;
  timeZone: string;
  /** null for those who may only read. */
  onEdit: (() => void) | null;
}

export function ArticleView({ article, timeZone, onEdit }: ArticleViewProps) {
  const updated = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone });
  return (
    <article className="mx-auto flex max-w-170 flex-col gap-4 p-4 lg:p-8">
      <header className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-0 grow basis-60">
          <h2 dir="auto" className="text-xl font-semibold">
            {article.title}
          </h2>
          <p className="mt-1 flex flex-wrap items-center gap-2 text-sm text-muted">
            {article.published ? (
              <Badge tone="positive">The bot answers from it</Badge>
            ) : (
              <Badge tone="warning">Unpublished</Badge>
            )}
            <span className="tabular">
              Version {article.version}, updated {updated.format(new Date(article.updatedAt))}
            </span>
          </p>
        </div>
        {onEdit ? (
          <Button onClick={onEdit}>
            <Pencil aria-hidden="true" />
            Edit
          </Button>
        ) : null}
      </header>
      <ArticleText text={article.body} />
    </article>
  );
}
