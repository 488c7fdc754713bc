import type { z } from 'zod';
import type { importArticlesBody, importedArticlesSchema } from '../../contracts/api/knowledge';
import type { Article } from '../../contracts/api/team';
import {
  type ArticleText,
  findArticlesBySlug,
  insertArticle,
  updateArticleText,
} from '../../db/repositories/articles';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { inTenant } from '../work';
import { slugOf } from './create-article';

/**
 * Adds several articles, all or none. One whose title is there already gets a new version if its text differs, and
 * stays published or not as it is.
 */
export function importArticles(
  ctx: ServiceContext,
  { articles, published }: z.output<typeof importArticlesBody>,
): Promise<z.output<typeof importedArticlesSchema>> {
  const memberId = actorMemberId(ctx);
  return inTenant(ctx, async (work) => {
    const existing = await findArticlesBySlug(
      work,
      articles.map(({ title }) => slugOf(title)),
    );
    const bySlug = new Map(existing.map((article) => [article.slug, article]));
    const count = { created: 0, updated: 0, unchanged: 0 };
    const items: Article[] = [];
    for (const imported of articles) {
      const slug = slugOf(imported.title);
      const before = bySlug.get(slug);
      const outcome = !before ? 'created' : isSame(before, imported) ? 'unchanged' : 'updated';
      const text: ArticleText = {
        ...imported,
        category: imported.category || (before?.category ?? ''),
        published: before?.published ?? published,
      };
      const article =
        before === undefined
          ? await insertArticle(work, slug, text, memberId)
          : outcome === 'unchanged'
            ? before
            : await updateArticleText(work, before.id, text, memberId);
      if (!article) continue;
      bySlug.set(slug, article);
      count[outcome] += 1;
      items.push(article);
    }
    return { ...count, items };
  });
}

type Imported = z.output<typeof importArticlesBody>['articles'][number];

function isSame(before: Article, { title, body, category }: Imported): boolean {
  return before.title === title && before.body === body && (category === '' || before.category === category);
}
