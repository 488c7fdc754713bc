'use client';

import { BookOpen } from 'lucide-react';
import { EmptyState } from '../../components/ui/empty-state';
import type { Article } from '../../contracts/api/team';
import { useMe } from '../shared/team/team-context';
import { ArticleForm } from './article-form';
import { ArticleView } from './article-view';
import { categoriesOf } from './state/group-articles';

interface ArticlePaneProps {
  articles: readonly Article[];
  open: Article | null;
  editing: 'no' | 'new' | 'open';
  onEdit: (() => void) | null;
  /** With the article that was saved, or null where nothing was. */
  onDone(saved: Article | null): void;
  onArchived(): void;
}

/** The open article, to be read or written. */
export function ArticlePane({ articles, open, editing, onEdit, onDone, onArchived }: ArticlePaneProps) {
  const { timeZone } = useMe().org;
  if (editing === 'new' || (editing === 'open' && open)) {
    return (
      <ArticleForm
        article={editing === 'new' ? null : open}
        categories={categoriesOf(articles)}
        onSaved={onDone}
        onCancel={() => onDone(null)}
      />
    );
  }
  if (open) {
    return <ArticleView article={open} timeZone={timeZone} onEdit={onEdit} onArchived={onArchived} />;
  }
  return (
    <EmptyState icon={<BookOpen />} title="No article is open">
      Choose one from the list to read what the bot answers from.
    </EmptyState>
  );
}
