'use client';

import { Eye, EyeOff, History, MoreHorizontal, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '../../components/ui/badge';
import { Button } from '../../components/ui/button';
import { IconButton } from '../../components/ui/icon-button';
import { Menu, MenuContent, MenuItem, MenuSeparator, MenuTrigger } from '../../components/ui/menu';
import type { Article } from '../../contracts/api/team';
import { MarkdownText } from '../shared/text/markdown-text';
import { ArchiveDialog } from './archive-dialog';
import { useSaveArticle } from './state/use-articles';
import { VersionsDialog } from './versions-dialog';

interface ArticleViewProps {
  article: Article;
  timeZone: string;
  /** null for those who may only read. */
  onEdit: (() => void) | null;
  onArchived(): void;
}

export function ArticleView({ article, timeZone, onEdit, onArchived }: ArticleViewProps) {
  const [dialog, setDialog] = useState<'versions' | 'archive' | null>(null);
  const save = useSaveArticle(article.id, () => undefined);
  const { title, body, category, published } = article;
  const updated = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone });
  return (
    <article className="mx-auto flex max-w-170 flex-col gap-4 p-4 lg:p-8">
      <header className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-0 grow basis-60">
          <h2 dir="auto" className="text-xl font-semibold">
            {title}
          </h2>
          <p className="mt-1 flex flex-wrap items-center gap-2 text-sm text-muted">
            {published ? (
              <Badge tone="positive">The bot answers from it</Badge>
            ) : (
              <Badge tone="warning">Unpublished</Badge>
            )}
            <span className="tabular">
              Version {article.version}, updated {updated.format(new Date(article.updatedAt))}
            </span>
          </p>
        </div>
        <div className="flex items-center gap-2">
          <Button onClick={() => setDialog('versions')}>
            <History aria-hidden="true" />
            Versions
          </Button>
          {onEdit ? (
            <>
              <Button onClick={onEdit}>
                <Pencil aria-hidden="true" />
                Edit
              </Button>
              <Menu>
                <MenuTrigger
                  render={
                    <IconButton label="More about this article">
                      <MoreHorizontal />
                    </IconButton>
                  }
                />
                <MenuContent align="end">
                  <MenuItem
                    icon={published ? <EyeOff /> : <Eye />}
                    onClick={() => save.mutate({ title, body, category, published: !published })}
                  >
                    {published ? 'Unpublish' : 'Publish'}
                  </MenuItem>
                  <MenuSeparator />
                  <MenuItem icon={<Trash2 />} tone="danger" onClick={() => setDialog('archive')}>
                    Delete
                  </MenuItem>
                </MenuContent>
              </Menu>
            </>
          ) : null}
        </div>
      </header>
      {save.error ? (
        <p role="alert" className="text-sm text-danger">
          The article was not changed: {save.error.message}
        </p>
      ) : null}
      <MarkdownText text={body} />
      {dialog === 'versions' ? (
        <VersionsDialog
          article={article}
          timeZone={timeZone}
          canRestore={onEdit !== null}
          onClose={() => setDialog(null)}
        />
      ) : null}
      {dialog === 'archive' ? (
        <ArchiveDialog article={article} onClose={() => setDialog(null)} onArchived={onArchived} />
      ) : null}
    </article>
  );
}
