import type { Article } from '../../../contracts/api/team';

export interface ArticleGroup {
  readonly category: string;
  readonly articles: readonly Article[];
}

const WITHOUT_CATEGORY = 'Without a category';

/** Articles that contain every word of the search, by category and title; those without a category come last. */
export function groupArticles(articles: readonly Article[], search: string): readonly ArticleGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = articles.filter(({ title, body, category }) => {
    const text = `${title} ${category} ${body}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return [...new Set(found.map(({ category }) => category))]
    .toSorted((a, b) => Number(a === '') - Number(b === '') || a.localeCompare(b, 'en'))
    .map((category) => ({
      category: category || WITHOUT_CATEGORY,
      articles: found
        .filter((article) => article.category === category)
        .toSorted((a, b) => a.title.localeCompare(b.title, 'en')),
    }));
}

/** Categories in use, for suggestions. */
export function categoriesOf(articles: readonly Article[]): readonly string[] {
  return [...new Set(articles.map(({ category }) => category).filter(Boolean))].toSorted();
}
