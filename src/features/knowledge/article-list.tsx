import clsx from 'clsx';
import Link from 'next/link';
import { Badge } from '../../components/ui/badge';
import type { ArticleGroup } from './state/group-articles';

interface ArticleListProps {
  groups: readonly ArticleGroup[];
  openSlug: string | null;
  hrefOf(slug: string): string;
}

/** Articles by category. */
export function ArticleList({ groups, openSlug, hrefOf }: ArticleListProps) {
  return (
    <nav aria-label="Articles" className="flex flex-col gap-4 py-3">
      {groups.map(({ category, articles }) => (
        <section key={category}>
          <h2 className="px-4 pb-1 text-xs font-medium text-muted">{category}</h2>
          <ul>
            {articles.map(({ id, slug, title, published }) => (
              <li key={id}>
                <Link
                  href={hrefOf(slug)}
                  scroll={false}
                  prefetch={false}
                  aria-current={slug === openSlug ? 'true' : undefined}
                  className={clsx(
                    'flex min-h-9 items-center gap-2 px-4 py-1.5 text-sm pointer-coarse:min-h-11',
                    slug === openSlug ? 'bg-surface-selected font-medium' : 'hover:bg-surface-hover',
                  )}
                >
                  <span dir="auto" className="min-w-0 grow truncate">
                    {title}
                  </span>
                  {published ? null : <Badge tone="warning">Unpublished</Badge>}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
