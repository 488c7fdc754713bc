import { expect, test } from 'vitest';
import type { Article } from '../../../contracts/api/team';
import { categoriesOf, groupArticles } from './group-articles';

function article(title: string, category: string, body = ''): Article {
  return {
    id: `0198a000-0000-7000-8000-${String(title.length).padStart(12, '0')}`,
    slug: title,
    title,
    body,
    category,
    published: true,
    version: 1,
    updatedAt: '2026-11-01T00:00:00.000Z',
  };
}

const articles = [
  article('Loose ends', ''),
  article('Shipping', 'Service'),
  article('Plans', 'Pricing', 'Growth costs €199 a month'),
  article('Discounts', 'Pricing', 'Yearly billing saves a month'),
];

const shown = (search: string) =>
  groupArticles(articles, search).map((group) => [
    group.category,
    ...group.articles.map(({ title }) => title),
  ]);

test('articles stand by category and title, those without a category last', () => {
  expect(shown('')).toEqual([
    ['Pricing', 'Discounts', 'Plans'],
    ['Service', 'Shipping'],
    ['Without a category', 'Loose ends'],
  ]);
});

test('a search finds articles that contain all of its words anywhere', () => {
  expect(shown('month GROWTH')).toEqual([['Pricing', 'Plans']]);
  expect(shown('service')).toEqual([['Service', 'Shipping']]);
  expect(shown('month shipping')).toEqual([]);
});

test('each category is suggested once', () => {
  expect(categoriesOf(articles)).toEqual(['Pricing', 'Service']);
});
