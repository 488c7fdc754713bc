'use client';

import clsx from 'clsx';
import { BookOpen, ChevronLeft, FlaskConical, Plus, Upload } from 'lucide-react';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { Button } from '../../components/ui/button';
import { ButtonLink } from '../../components/ui/button-link';
import { EmptyState } from '../../components/ui/empty-state';
import { PageHeader } from '../../components/ui/page-header';
import { counted } from '../../domain/policy/fact-words';
import { LoadFailed } from '../shared/page/load-failed';
import { LoadingRows } from '../shared/page/loading-rows';
import { SearchField } from '../shared/page/search-field';
import { useCan } from '../shared/team/team-context';
import { ArticleList } from './article-list';
import { ArticlePane } from './article-pane';
import { ImportDialog } from './import-dialog';
import { SearchTest } from './search-test';
import { groupArticles } from './state/group-articles';
import { knowledgeHref, parseKnowledgeLocation } from './state/knowledge-location';
import { useArticles } from './state/use-articles';

/** What the bot knows: articles at the inline start, the open one beside them; on narrow windows one after the other. */
export function KnowledgePage() {
  const router = useRouter();
  const pathname = usePathname();
  const location = parseKnowledgeLocation(new URLSearchParams(useSearchParams()));
  const { data: articles, error, refetch } = useArticles();
  const canEdit = useCan('knowledge.edit');
  const [editing, setEditing] = useState<'no' | 'new' | 'open'>('no');
  const [dialog, setDialog] = useState<'search' | 'import' | null>(null);
  const groups = groupArticles(articles ?? [], location.q);
  const open = articles?.find(({ slug }) => slug === location.article) ?? null;
  const isWriting = editing === 'new' || (editing === 'open' && open !== null);
  const isReading = open !== null || isWriting;
  const go = (next: Partial<typeof location>) =>
    router.replace(knowledgeHref(pathname, { ...location, ...next }), { scroll: false });
  return (
    <>
      <PageHeader
        title="Knowledge"
        aside={articles ? counted(articles.length, 'article') : null}
        actions={
          <>
            <Button onClick={() => setDialog('search')}>
              <FlaskConical aria-hidden="true" />
              Search test
            </Button>
            {canEdit ? (
              <>
                <Button onClick={() => setDialog('import')}>
                  <Upload aria-hidden="true" />
                  Import
                </Button>
                <Button variant="primary" onClick={() => setEditing('new')}>
                  <Plus aria-hidden="true" />
                  New article
                </Button>
              </>
            ) : null}
          </>
        }
      />
      {error && !articles ? (
        <LoadFailed title="The articles could not be loaded" error={error} onRetry={() => void refetch()} />
      ) : (
        <div className="flex min-h-0 grow">
          <div
            className={clsx(
              'min-h-0 w-full flex-col lg:w-80 lg:shrink-0 lg:border-e',
              // Out of the way while somebody writes: a click on another article would lose what they wrote.
              isWriting ? 'hidden' : isReading ? 'hidden lg:flex' : 'flex',
            )}
          >
            <SearchField
              label="Search articles"
              placeholder="Search articles"
              value={location.q}
              onChange={(q) => go({ q })}
              className="mx-4 mt-3"
            />
            <div className="pane-scroll min-h-0 grow">
              {!articles ? (
                <LoadingRows rows={8} label="Loading articles" />
              ) : groups.length === 0 ? (
                <EmptyState icon={<BookOpen />} title={location.q ? 'No article matches' : 'No articles yet'}>
                  {location.q
                    ? 'No article contains all of these words. Try fewer of them.'
                    : 'The bot answers from articles. Without any, it passes questions on.'}
                </EmptyState>
              ) : (
                <ArticleList
                  groups={groups}
                  openSlug={open?.slug ?? null}
                  hrefOf={(article) => knowledgeHref(pathname, { ...location, article })}
                />
              )}
            </div>
          </div>
          <div className={clsx('pane-scroll min-h-0 min-w-0 grow lg:block', !isReading && 'hidden')}>
            {open && editing === 'no' ? (
              <ButtonLink
                variant="ghost"
                className="ms-2 mt-2 lg:hidden"
                href={knowledgeHref(pathname, { ...location, article: null })}
              >
                <ChevronLeft aria-hidden="true" className="rtl:rotate-180" />
                All articles
              </ButtonLink>
            ) : null}
            <ArticlePane
              key={editing === 'new' ? 'new' : open?.id}
              articles={articles ?? []}
              open={open}
              editing={editing}
              onEdit={canEdit ? () => setEditing('open') : null}
              onArchived={() => go({ article: null })}
              onDone={(saved) => {
                setEditing('no');
                if (saved) go({ article: saved.slug });
              }}
            />
          </div>
        </div>
      )}
      {dialog === 'search' ? (
        <SearchTest
          onClose={() => setDialog(null)}
          onOpenArticle={(id) => {
            setDialog(null);
            go({ q: '', article: articles?.find((article) => article.id === id)?.slug ?? null });
          }}
        />
      ) : null}
      {dialog === 'import' ? <ImportDialog onClose={() => setDialog(null)} /> : null}
    </>
  );
}
